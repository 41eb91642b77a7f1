<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Add a link or text…</source>
        <translation>Ajouter un lien ou un texte…</translation>
    </message>
    <message>
        <source>Save what was copied</source>
        <translation>Enregistrer ce qui a été copié</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try the outbox now</source>
        <translation>Relancer la boîte d’envoi</translation>
    </message>
    <message>
        <source>Save its related stories</source>
        <translation>Enregistrer ses articles liés</translation>
    </message>
    <message>
        <source>Save related stories with each story</source>
        <translation>Enregistrer les articles liés avec chaque article</translation>
    </message>
    <message>
        <source>Remove the sample stories</source>
        <translation>Retirer les articles d’exemple</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Kiosque has made a mistake and goes on. Nothing that was saved is lost.

The log tells more: {file}</source>
        <translation>Kiosque a commis une erreur et continue. Rien de ce qui était enregistré n’est perdu.

Le journal en dit plus : {file}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Par {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of the site removed</source>
        <translation>
            <numerusform>%n bloc du site écarté</numerusform>
            <numerusform>%n blocs du site écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) still to come</source>
        <translation>
            <numerusform>%n image encore à venir</numerusform>
            <numerusform>%n images encore à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be had</source>
        <translation>
            <numerusform>%n image introuvable</numerusform>
            <numerusform>%n images introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>enregistré le {day}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>there is no network</source>
        <extracomment>Clauses that stand whole in the errors; the tool that gathers words finds them here.</extracomment>
        <translation>il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la connexion s’est interrompue</translation>
    </message>
    <message>
        <source>the connection could not be secured</source>
        <translation>la connexion n’a pas pu être sécurisée</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>its certificate belongs to another site</source>
        <translation>son certificat est celui d’un autre site</translation>
    </message>
    <message>
        <source>its certificate is signed by nobody we trust</source>
        <translation>son certificat n’est signé par personne de confiance</translation>
    </message>
    <message>
        <source>the proxy does not answer</source>
        <translation>le serveur mandataire ne répond pas</translation>
    </message>
    <message>
        <source>the proxy does not let us through</source>
        <translation>le serveur mandataire ne nous laisse pas passer</translation>
    </message>
    <message>
        <source>the system names no proxy that can be used</source>
        <translation>le système n’indique aucun serveur mandataire utilisable</translation>
    </message>
    <message>
        <source>the site does not answer in time</source>
        <translation>le site ne répond pas à temps</translation>
    </message>
    <message>
        <source>the site refuses the connection</source>
        <translation>le site refuse la connexion</translation>
    </message>
    <message>
        <source>the site took more than a minute</source>
        <translation>le site a mis plus d’une minute</translation>
    </message>
    <message>
        <source>the site asks us to wait</source>
        <translation>le site nous demande d’attendre</translation>
    </message>
    <message>
        <source>the site sends more than anybody can use</source>
        <translation>le site envoie plus qu’on ne peut utiliser</translation>
    </message>
    <message>
        <source>the site sends us on, but not where to</source>
        <translation>le site nous renvoie, sans dire où</translation>
    </message>
    <message>
        <source>the site sends us to what is no web address</source>
        <translation>le site nous renvoie à ce qui n’est pas une adresse web</translation>
    </message>
    <message>
        <source>the site&apos;s answer cannot be understood</source>
        <translation>la réponse du site est incompréhensible</translation>
    </message>
    <message>
        <source>what came is packed wrongly</source>
        <translation>ce qui est arrivé est mal compressé</translation>
    </message>
    <message>
        <source>what came is packed in a way that we do not know</source>
        <translation>ce qui est arrivé est compressé d’une façon inconnue</translation>
    </message>
    <message>
        <source>there is no site of this name</source>
        <translation>aucun site ne porte ce nom</translation>
    </message>
    <message>
        <source>its name could not be looked up</source>
        <translation>son nom n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>there is no way to the site</source>
        <translation>aucun chemin ne mène au site</translation>
    </message>
    <message>
        <source>it leads into a private network</source>
        <translation>elle mène dans un réseau privé</translation>
    </message>
    <message>
        <source>the page is larger than 10 MB</source>
        <translation>la page dépasse 10 Mo</translation>
    </message>
    <message>
        <source>the picture is larger than 5 MB</source>
        <translation>l’image dépasse 5 Mo</translation>
    </message>
    <message>
        <source>the picture has more than 40 million pixels</source>
        <translation>l’image a plus de 40 millions de pixels</translation>
    </message>
    <message>
        <source>it is no picture that can be shown</source>
        <translation>ce n’est pas une image affichable</translation>
    </message>
    <message>
        <source>it is no page of text</source>
        <translation>ce n’est pas une page de texte</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>elle ne contient pas de texte</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>the system does not let us</source>
        <translation>le système ne le permet pas</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is neither a page nor a text</source>
        <translation>ce n’est ni une page ni un texte</translation>
    </message>
    <message>
        <source>it is a PDF, not a page</source>
        <translation>c’est un PDF, pas une page</translation>
    </message>
    <message>
        <source>it is a picture, not a page</source>
        <translation>c’est une image, pas une page</translation>
    </message>
    <message>
        <source>it is a program, not a page</source>
        <translation>c’est un programme, pas une page</translation>
    </message>
    <message>
        <source>it is larger than 200 MB</source>
        <translation>il dépasse 200 Mo</translation>
    </message>
    <message>
        <source>it is a zip archive, not a page</source>
        <translation>c’est une archive zip, pas une page</translation>
    </message>
    <message>
        <source>it is a compressed file, not a page</source>
        <translation>c’est un fichier compressé, pas une page</translation>
    </message>
    <message>
        <source>it is a book, an office document or a program, not a page</source>
        <translation>c’est un livre, un document de bureau ou un programme, pas une page</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>il ne contient aucune page</translation>
    </message>
    <message>
        <source>it tells of pages, but does not hold them</source>
        <translation>il parle de pages, mais ne les contient pas</translation>
    </message>
    <message>
        <source>it is too tangled</source>
        <translation>il est trop enchevêtré</translation>
    </message>
    <message>
        <source>its reading has ended the program three times</source>
        <translation>sa lecture a mis fin trois fois au programme</translation>
    </message>
    <message>
        <source>a part of it is damaged or missing</source>
        <translation>une partie est abîmée ou manque</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme y écrit</translation>
    </message>
    <message>
        <source>it may only be read, not written</source>
        <translation>elle est en lecture seule</translation>
    </message>
    <message>
        <source>it is not a library, or its beginning is damaged</source>
        <translation>ce n’est pas une bibliothèque, ou son début est abîmé</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est abîmée</translation>
    </message>
    <message>
        <source>a picture in it is damaged</source>
        <translation>une image en est abîmée</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>le disque ne répond pas</translation>
    </message>
    <message>
        <source>it cannot be opened; look at the rights of its folder</source>
        <translation>elle ne s’ouvre pas ; voyez les droits de son dossier</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>l’ouvrir n’est pas permis</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>son dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>elle n’a pas pu être créée</translation>
    </message>
    <message>
        <source>it was written by a later version of Kiosque</source>
        <translation>elle a été écrite par une version plus récente de Kiosque</translation>
    </message>
    <message>
        <source>the site answered {}</source>
        <extracomment>Clauses with a part that differs, {}.</extracomment>
        <translation>le site a répondu {}</translation>
    </message>
    <message>
        <source>it is no page but {}</source>
        <translation>ce n’est pas une page mais {}</translation>
    </message>
    <message>
        <source>the site sends us on more than {} times</source>
        <translation>le site nous renvoie ailleurs plus de {} fois</translation>
    </message>
    <message>
        <source>the text of article {} is damaged</source>
        <translation>le texte de l’article {} est abîmé</translation>
    </message>
    <message>
        <source>the page of article {} is damaged</source>
        <translation>la page de l’article {} est abîmée</translation>
    </message>
    <message>
        <source>There is no network. The link waits in the outbox.</source>
        <translation>Pas de réseau. Le lien attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>There is no article at this address: {reason}.</source>
        <translation>Il n’y a pas d’article à cette adresse : {reason}.</translation>
    </message>
    <message>
        <source>The site does not give this page: {reason}.</source>
        <translation>Le site ne donne pas cette page : {reason}.</translation>
    </message>
    <message>
        <source>The page did not come: {reason}. It will be tried again.</source>
        <translation>La page n’est pas venue : {reason}. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>This is not a web address: {text}</source>
        <translation>Ce n’est pas une adresse web : {text}</translation>
    </message>
    <message>
        <source>No article could be made of {where}: {reason}.</source>
        <translation>Impossible de tirer un article de {where} : {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <translation>{name} n’a pas pu être lu : {reason}.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The library cannot be used: {reason}.</source>
        <translation>La bibliothèque est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Only the beginning: the rest is behind a paywall. Open it in the browser, and save it from there.</source>
        <translation>Seulement le début : la suite est derrière un péage. Ouvrez-le dans le navigateur, et enregistrez-le de là.</translation>
    </message>
    <message>
        <source>The site asked about cookies instead of showing the story. Open it in the browser, and save it from there.</source>
        <translation>Le site a parlé de cookies au lieu de montrer l’article. Ouvrez-le dans le navigateur, et enregistrez-le de là.</translation>
    </message>
    <message>
        <source>The site wanted to see a person before it shows the story. Open it in the browser, and save it from there.</source>
        <translation>Le site voulait voir une personne avant de montrer l’article. Ouvrez-le dans le navigateur, et enregistrez-le de là.</translation>
    </message>
    <message>
        <source>The site shows this story after a login. Open it in the browser, and save it from there.</source>
        <translation>Le site ne montre cet article qu’après connexion. Ouvrez-le dans le navigateur, et enregistrez-le de là.</translation>
    </message>
    <message>
        <source>The site showed an error instead of the story. It may have moved, or be gone.</source>
        <translation>Le site a montré une erreur au lieu de l’article. Il a pu être déplacé, ou retiré.</translation>
    </message>
    <message>
        <source>The page needs its scripts to show the story; this is what could be read. Open it in the browser, and save it from there.</source>
        <translation>La page a besoin de ses scripts pour montrer l’article ; voici ce qui a pu être lu. Ouvrez-le dans le navigateur, et enregistrez-le de là.</translation>
    </message>
    <message>
        <source>This is a list of stories, not a story.</source>
        <translation>C’est une liste d’articles, pas un article.</translation>
    </message>
    <message>
        <source>Only one page of several: the story goes on in the browser.</source>
        <translation>Une page sur plusieurs : l’article continue dans le navigateur.</translation>
    </message>
    <message>
        <source>No text was found on this page. Open it in the browser.</source>
        <translation>Aucun texte trouvé sur cette page. Ouvrez-la dans le navigateur.</translation>
    </message>
    <message>
        <source>The page is too large or too tangled: at most its bare text could be read.</source>
        <translation>La page est trop grande ou trop embrouillée : au mieux, seul son texte brut a pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>enregistré à {time}</translation>
    </message>
    <message>
        <source>named by {address}</source>
        <translation>cité par {address}</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Il est en train d’arriver.</translation>
    </message>
    <message>
        <source>Fetched as soon as there is a network.</source>
        <translation>Viendra dès qu’il y aura du réseau.</translation>
    </message>
    <message>
        <source>{reason} The file is kept: {name}</source>
        <translation>{reason} Le fichier est gardé : {name}</translation>
    </message>
    <message>
        <source>{reason} Next try in {minutes}.</source>
        <translation>{reason} Prochain essai dans {minutes}.</translation>
    </message>
    <message>
        <source>{reason} Next try at {time}.</source>
        <translation>{reason} Prochain essai à {time}.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <extracomment>An article is to be opened: ArticleId.</extracomment>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>unread</source>
        <extracomment>Rows are wanted: list of ArticleId. Answer with fill().</extracomment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Save a page and it stays on this disk: the story, and the stories it points to.</source>
        <translation>Enregistrez une page et elle reste sur ce disque : l’article, et ceux vers lesquels il mène.</translation>
    </message>
    <message>
        <source>Add a link or text…</source>
        <translation>Ajouter un lien ou un texte…</translation>
    </message>
    <message>
        <source>Ctrl+N, or drop links and saved pages anywhere in this window</source>
        <translation>Ctrl+N, ou déposez liens et pages enregistrées n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Open saved pages</source>
        <translation>Ouvrir des pages enregistrées</translation>
    </message>
    <message>
        <source>Pages and texts that lie on this disk become articles at once.</source>
        <translation>Les pages et textes de ce disque deviennent aussitôt des articles.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation>D’abord faire un tour</translation>
    </message>
    <message>
        <source>Eight sample stories, written for this; removed by one click.</source>
        <translation>Huit articles d’exemple, écrits pour cela ; un clic les retire.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Reading makes no request. Kiosque has no account and sends nothing.</source>
        <translation>Lire n’envoie aucune requête. Kiosque n’a pas de compte et n’envoie rien.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n link(s) wait for the network</source>
        <translation>
            <numerusform>%n lien attend le réseau</numerusform>
            <numerusform>%n liens attendent le réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is on this disk</source>
        <translation>Tout est sur ce disque</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import saved pages</source>
        <extracomment>The import is to stop. An import that was stopped is to go on.</extracomment>
        <translation>Importer des pages enregistrées</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>What was not read</source>
        <translation>Ce qui n’a pas été lu</translation>
    </message>
    <message>
        <source>Importing saved pages</source>
        <translation>Importation de pages enregistrées</translation>
    </message>
    <message>
        <source>All files were read</source>
        <translation>Tous les fichiers ont été lus</translation>
    </message>
    <message>
        <source>Done; some files were not read</source>
        <translation>Terminé&#xa0;; des fichiers n’ont pas été lus</translation>
    </message>
    <message>
        <source>Stopped; it can go on from here</source>
        <translation>Arrêtée&#xa0;; elle peut reprendre ici</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} fichiers sur {total}</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Show all articles</source>
        <extracomment>The button of an empty list was pressed: all articles are wanted.</extracomment>
        <translation>Voir tous les articles</translation>
    </message>
    <message>
        <source>Nothing here has all of these words.</source>
        <translation>Rien ici ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Everything here has been read.</source>
        <translation>Tout est lu ici.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Unread</source>
        <extracomment>The user chose a theme: its name, or &quot;system&quot;. The window is about to close.</extracomment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Saved: {title}</source>
        <translation>Enregistré : {title}</translation>
    </message>
    <message>
        <source>It was here already, and better; kept as it was: {title}</source>
        <translation>Il était déjà là, et meilleur ; gardé tel quel : {title}</translation>
    </message>
    <message>
        <source>It was here already; updated: {title}</source>
        <translation>Déjà présent ; mis à jour : {title}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) wait in the outbox until there is a network.</source>
        <translation>
            <numerusform>%n lien attend dans la boîte d’envoi jusqu’au retour du réseau.</numerusform>
            <numerusform>%n liens attendent dans la boîte d’envoi jusqu’au retour du réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Both are one now: {title}</source>
        <translation>Les deux ne font plus qu’un : {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>OutboxGroup</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>OutboxHead</name>
    <message>
        <source>Outbox</source>
        <extracomment>All that waits is to be tried. The delivery is to be stopped. The user is done here.</extracomment>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Fetching: {done} of {of} done</source>
        <translation>Réception : {done} sur {of}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try all now</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Links you saved that are not yet on this disk.</source>
        <translation>Les liens enregistrés qui ne sont pas encore sur ce disque.</translation>
    </message>
    <message>
        <source>Nothing waits. A link that you save without a network waits here.</source>
        <translation>Rien n’attend. Un lien enregistré sans réseau attend ici.</translation>
    </message>
    <message>
        <source>Stopped. The links wait until you try them again.</source>
        <translation>Arrêté. Les liens attendent que vous les relanciez.</translation>
    </message>
    <message>
        <source>No network. The links are fetched by themselves when it returns.</source>
        <translation>Pas de réseau. Les liens viendront d’eux-mêmes à son retour.</translation>
    </message>
</context>
<context>
    <name>OutboxJoints</name>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Retiré : {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The related stories are all here, or wait already.</source>
        <translation>Les articles liés sont tous là, ou attendent déjà.</translation>
    </message>
</context>
<context>
    <name>OutboxRow</name>
    <message>
        <source>Fetching</source>
        <extracomment>Icon and colour of each group. Whether it stands first in its group: the others have a line above.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Correct the address…</source>
        <translation>Corriger l’adresse…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <extracomment>One link is to be tried at once: its address; &quot;&quot; for all of them. Links that were given up are to be tried again: list of addresses. A link is to be opened in the browser: its address. The address of a link is to be edited. The file that came of a link is to be opened, or written elsewhere: its address. The links are to be fetched in this order: list of addresses. The delivery is to be stopped. The user is done here.</extracomment>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Files instead of pages</source>
        <translation>Des fichiers au lieu de pages</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>N’ont pas pu venir</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation>Réessayer ceux-ci</translation>
    </message>
</context>
<context>
    <name>PaneColumn</name>
    <message>
        <source>The same story is saved twice: {title}</source>
        <extracomment>ArticleId of a saved article that tells the same story: it is to be merged with this one. The same, to be left alone.</extracomment>
        <translation>Le même article est enregistré deux fois : {title}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Names of actions, in the order of their buttons: those at its start, those at its end. The way back was taken.</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Choose a story to read it here</source>
        <translation>Choisissez un article pour le lire ici</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Enregistrer pour plus tard</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Open saved pages</source>
        <extracomment>A link or a folder that is only to be offered: why, what, the words of the button, and what the button does. What there is to say of what came.</extracomment>
        <translation>Ouvrir des pages enregistrées</translation>
    </message>
    <message>
        <source>Pages and texts ({kinds})</source>
        <translation>Pages et textes ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>There is neither a link nor a text of a few words in it.</source>
        <translation>Il n’y a là ni lien, ni texte de quelques mots.</translation>
    </message>
    <message>
        <source>You copied a link:</source>
        <translation>Vous avez copié un lien&#xa0;:</translation>
    </message>
    <message>
        <source>This import was not finished:</source>
        <translation>Cette importation n’a pas été achevée&#xa0;:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A link asks to save this page:</source>
        <translation>Un lien demande d’enregistrer cette page&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RelatedStrip</name>
    <message>
        <source>Related stories</source>
        <extracomment>A card got the focus by a key, and must come into view: QWidget.</extracomment>
        <translation>Articles liés</translation>
    </message>
    <message>
        <source>Offered by this page</source>
        <translation>Proposés par cette page</translation>
    </message>
    <message>
        <source>Link here</source>
        <translation>Citent cet article</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Pour continuer</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%n)</source>
        <translation>
            <numerusform>Tout enregistrer (%n)</numerusform>
            <numerusform>Tout enregistrer (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>To read them without a network</source>
        <translation>Pour les lire sans réseau</translation>
    </message>
    <message>
        <source>address unknown</source>
        <translation>adresse inconnue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>It is fetched as soon as there is a network</source>
        <translation>Viendra dès qu’il y aura du réseau</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation>Ne plus l’attendre</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Enregistrer pour plus tard</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Sans site</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Add to Kiosque</source>
        <extracomment>Links were given: list of addresses. A text was given: str.</extracomment>
        <translation>Ajouter à Kiosque</translation>
    </message>
    <message>
        <source>Add links or a text</source>
        <translation>Ajouter des liens ou un texte</translation>
    </message>
    <message>
        <source>Links or text</source>
        <translation>Liens ou texte</translation>
    </message>
    <message>
        <source>https://… one link a line, or the text of an article, its title first</source>
        <translation>https://… un lien par ligne, ou le texte d’un article, son titre d’abord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s): fetched now, or as soon as there is a network.</source>
        <translation>
            <numerusform>%n lien : vient maintenant, ou dès qu’il y a du réseau.</numerusform>
            <numerusform>%n liens : viennent maintenant, ou dès qu’il y a du réseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text of %n word(s) becomes an article at once.</source>
        <translation>
            <numerusform>Un texte de %n mot devient aussitôt un article.</numerusform>
            <numerusform>Un texte de %n mots devient aussitôt un article.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is neither a link nor a text of a few words.</source>
        <translation>Ce n’est ni un lien, ni un texte de quelques mots.</translation>
    </message>
    <message>
        <source>Links, or a text: Kiosque sees which it is.</source>
        <translation>Des liens ou un texte : Kiosque voit lequel des deux.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <extracomment>The words have changed, or Enter was pressed: str. The user is done here: the list is to have the focus.</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <source>All words must occur; press / to come here, Esc to leave</source>
        <translation>Tous les mots doivent y être ; / pour venir ici, Échap pour sortir</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Unread</source>
        <extracomment>A shelf was chosen: Place. The Add button was pressed.</extracomment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Save a link, a text or a file</source>
        <translation>Enregistrer un lien, un texte ou un fichier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch a folder</source>
        <extracomment>The user has chosen: Settings.</extracomment>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Surveiller ce dossier</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>When a link was copied, offer to save it</source>
        <translation>Proposer d’enregistrer un lien qui a été copié</translation>
    </message>
    <message>
        <source>Pages that you or your browser put into this folder become articles by themselves.</source>
        <translation>Les pages que vous ou votre navigateur mettez dans ce dossier deviennent d’elles-mêmes des articles.</translation>
    </message>
    <message>
        <source>When a file was read</source>
        <translation>Quand un fichier a été lu</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Le laisser où il est</translation>
    </message>
    <message>
        <source>Move it into the folder “Read in” there</source>
        <translation>Le mettre dans le dossier «&#xa0;Read in&#xa0;» qui s’y trouve</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Looked at only when this window comes to the front; it stays here.</source>
        <translation>Regardé seulement quand cette fenêtre passe au premier plan&#xa0;; rien n’en sort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
</TS>
