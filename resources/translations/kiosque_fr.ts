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
        <source>Move in from another reader…</source>
        <translation>Emménager depuis un autre lecteur…</translation>
    </message>
    <message>
        <source>Read an export of Kiosque back in…</source>
        <translation>Reprendre un export de Kiosque…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Follow a site…</source>
        <translation>Suivre un site…</translation>
    </message>
    <message>
        <source>Follow this site…</source>
        <translation>Suivre ce site…</translation>
    </message>
    <message>
        <source>Ask all feeds now</source>
        <translation>Interroger tous les flux</translation>
    </message>
    <message>
        <source>Take in a list of feeds (OPML)…</source>
        <translation>Importer une liste de flux (OPML)…</translation>
    </message>
    <message>
        <source>Write out the list of feeds (OPML)…</source>
        <translation>Exporter la liste des flux (OPML)…</translation>
    </message>
    <message>
        <source>Rules of all feeds…</source>
        <translation>Règles de tous les flux…</translation>
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
        <source>Next unread article</source>
        <translation>Article non lu suivant</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Pick the article</source>
        <translation>Choisir l’article</translation>
    </message>
    <message>
        <source>Pick all articles</source>
        <translation>Choisir tous les articles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>How Qt calls the action of its own button (QLineEdit::setClearButtonEnabled).</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Garder cette recherche…</translation>
    </message>
    <message>
        <source>Enlarge the picture</source>
        <translation>Agrandir l’image</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Afficher les images</translation>
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
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Back up the library now</source>
        <translation>Sauvegarder la bibliothèque maintenant</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Links in this article…</source>
        <translation>Liens de cet article…</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Ce qui a été retiré</translation>
    </message>
    <message>
        <source>Point at the next paragraph</source>
        <translation>Désigner le paragraphe suivant</translation>
    </message>
    <message>
        <source>Point at the paragraph before</source>
        <translation>Désigner le paragraphe précédent</translation>
    </message>
    <message>
        <source>Rules of sites…</source>
        <translation>Règles des sites…</translation>
    </message>
    <message>
        <source>Clean the article again</source>
        <translation>Nettoyer l’article à nouveau</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>Surligner la sélection</translation>
    </message>
    <message>
        <source>Highlights in this article</source>
        <translation>Surlignages de cet article</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Curseur dans le texte</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>Lire plus vite</translation>
    </message>
    <message>
        <source>Read aloud slower</source>
        <translation>Lire plus lentement</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Read alone</source>
        <translation>Lire sans distraction</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This text is so long that it is shown in parts. This is part {part} of {parts}.</source>
        <extracomment>The place that the account of what was removed leads to: no place in the text. Of the links to other parts of a vast text. No page has a link of this scheme. Amiri&apos;s letters are small on their body: how much larger they are set, and their lines wider.</extracomment>
        <translation>Ce texte est si long qu’il est montré par parties. Voici la partie {part} sur {parts}.</translation>
    </message>
    <message>
        <source>Back to part {part}</source>
        <translation>Revenir à la partie {part}</translation>
    </message>
    <message>
        <source>Go on with part {part}</source>
        <translation>Continuer avec la partie {part}</translation>
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
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
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
        <source>its article has gone meanwhile</source>
        <translation>son article a disparu entre-temps</translation>
    </message>
    <message>
        <source>the picture is not here any more</source>
        <translation>l’image n’est plus ici</translation>
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
        <source>it is no file of rules</source>
        <translation>ce n’est pas un fichier de règles</translation>
    </message>
    <message>
        <source>a rule in it names no site</source>
        <translation>une de ses règles ne nomme aucun site</translation>
    </message>
    <message>
        <source>nothing tells this from the story</source>
        <translation>rien ne le distingue de l’article</translation>
    </message>
    <message>
        <source>the page does not say which site it is of</source>
        <translation>la page ne dit pas de quel site elle vient</translation>
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
        <source>it is no export of another reader that Kiosque knows</source>
        <translation>ce n’est l’export d’aucun lecteur que Kiosque connaisse</translation>
    </message>
    <message>
        <source>it has no web address</source>
        <translation>il n’a pas d’adresse web</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>it begins with no web address</source>
        <translation>cela ne commence pas par une adresse web</translation>
    </message>
    <message>
        <source>it came by mail and has no web address</source>
        <translation>arrivé par courriel, sans adresse web</translation>
    </message>
    <message>
        <source>it has neither a web address nor a text</source>
        <translation>il n’a ni adresse web ni texte</translation>
    </message>
    <message>
        <source>the table is broken here</source>
        <translation>le tableau est abîmé ici</translation>
    </message>
    <message>
        <source>the list is broken here</source>
        <translation>la liste est abîmée ici</translation>
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
        <source>an earlier version wrote it, and it may only be read, not updated</source>
        <translation>une version antérieure l’a écrite et, étant en lecture seule, elle ne peut être mise à jour</translation>
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
        <source>it is open; close Kiosque first</source>
        <translation>elle est ouverte ; fermez d’abord Kiosque</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>elle n’existe pas</translation>
    </message>
    <message>
        <source>it is not a library</source>
        <translation>ce n’est pas une bibliothèque</translation>
    </message>
    <message>
        <source>what was copied is damaged</source>
        <translation>ce qui a été copié est abîmé</translation>
    </message>
    <message>
        <source>nothing can be read of it</source>
        <translation>rien n’y est lisible</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>il ne peut pas être écrit</translation>
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
        <source>it cannot be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>il ne peut être supprimé</translation>
    </message>
    <message>
        <source>it is no export of Kiosque</source>
        <translation>ce n’est pas un export de Kiosque</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is no name for a file</source>
        <translation>ce n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>there is no backup of it</source>
        <translation>il n’en existe aucune sauvegarde</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>un fichier porte déjà ce nom</translation>
    </message>
    <message>
        <source>another Kiosque is writing there</source>
        <translation>un autre Kiosque y écrit en ce moment</translation>
    </message>
    <message>
        <source>another program has changed it, and it is left as it is</source>
        <translation>un autre programme l’a modifié ; il reste tel quel</translation>
    </message>
    <message>
        <source>it was written by a later version of Kiosque</source>
        <translation>elle a été écrite par une version plus récente de Kiosque</translation>
    </message>
    <message>
        <source>its notes lead round in a ring</source>
        <translation>ses renvois tournent en rond</translation>
    </message>
    <message>
        <source>its note cannot be read</source>
        <translation>son renvoi est illisible</translation>
    </message>
    <message>
        <source>it is not there; perhaps its drive is not connected</source>
        <translation>elle est introuvable ; son disque n’est peut-être pas branché</translation>
    </message>
    <message>
        <source>the copy is not the same as the library</source>
        <translation>la copie n’est pas identique à la bibliothèque</translation>
    </message>
    <message>
        <source>the library lies there already</source>
        <translation>la bibliothèque s’y trouve déjà</translation>
    </message>
    <message>
        <source>there is a library in it already</source>
        <translation>il contient déjà une bibliothèque</translation>
    </message>
    <message>
        <source>there is no feed at this address</source>
        <translation>il n’y a pas de flux à cette adresse</translation>
    </message>
    <message>
        <source>what came is no feed</source>
        <translation>ce qui est arrivé n’est pas un flux</translation>
    </message>
    <message>
        <source>what came cannot be read as a feed</source>
        <translation>ce qui est arrivé ne se lit pas comme un flux</translation>
    </message>
    <message>
        <source>it is no list of feeds</source>
        <translation>ce n’est pas une liste de flux</translation>
    </message>
    <message>
        <source>the page is larger than {} MB</source>
        <extracomment>Clauses with a part that differs, {}.</extracomment>
        <translation>la page dépasse {} Mo</translation>
    </message>
    <message>
        <source>the feed is larger than {} MB</source>
        <translation>le flux dépasse {} Mo</translation>
    </message>
    <message>
        <source>the site answered {}</source>
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
        <source>The library remembers no such import.</source>
        <translation>La bibliothèque ne connaît pas cette importation.</translation>
    </message>
    <message>
        <source>You do not follow this feed.</source>
        <translation>Vous ne suivez pas ce flux.</translation>
    </message>
    <message>
        <source>The page that this article came from is not kept.</source>
        <translation>La page d’origine de cet article n’est pas conservée.</translation>
    </message>
    <message>
        <source>No rule can be made: {reason}.</source>
        <translation>Impossible d’en faire une règle : {reason}.</translation>
    </message>
    <message>
        <source>Nothing can be saved or changed: this library may only be read.</source>
        <translation>Rien ne peut être enregistré ni modifié : cette bibliothèque est en lecture seule.</translation>
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
    <message>
        <source>This is what the feed brings of the story; its page did not give it.</source>
        <translation>Voici ce que le flux donne de l’article ; sa page ne l’a pas livré.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Signs that turn what follows them, until another sign that may never come (Unicode UAX 9 §2).</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
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
        <source>came {time}</source>
        <translation>arrivé : {time}</translation>
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
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) archived</source>
        <translation>
            <numerusform>%n article archivé</numerusform>
            <numerusform>%n articles archivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the archive</source>
        <translation>
            <numerusform>%n article sorti des archives</numerusform>
            <numerusform>%n articles sortis des archives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) made favourites</source>
        <translation>
            <numerusform>%n article ajouté aux favoris</numerusform>
            <numerusform>%n articles ajoutés aux favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) no longer favourites</source>
        <translation>
            <numerusform>%n article retiré des favoris</numerusform>
            <numerusform>%n articles retirés des favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as read</source>
        <translation>
            <numerusform>%n article marqué comme lu</numerusform>
            <numerusform>%n articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as unread</source>
        <translation>
            <numerusform>%n article marqué comme non lu</numerusform>
            <numerusform>%n articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the trash</source>
        <translation>
            <numerusform>%n article mis à la corbeille</numerusform>
            <numerusform>%n articles mis à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored</source>
        <translation>
            <numerusform>%n article restauré</numerusform>
            <numerusform>%n articles restaurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tagged {tag}</source>
        <translation>
            <numerusform>%n article étiqueté {tag}</numerusform>
            <numerusform>%n articles étiquetés {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} taken from %n article(s)</source>
        <translation>
            <numerusform>{tag} retiré de %n article</numerusform>
            <numerusform>{tag} retiré de %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left here.</source>
        <translation>Il ne reste rien ici.</translation>
    </message>
    <message>
        <source>What was here is in the trash, or no longer has this name.</source>
        <translation>Ce qui était ici est à la corbeille ou ne porte plus ce nom.</translation>
    </message>
    <message>
        <source>Nothing of it is here yet</source>
        <translation>Rien de tout cela ici pour l’instant</translation>
    </message>
    <message>
        <source>Its feeds are asked by themselves, and what they bring comes in. F5 asks now.</source>
        <translation>Les flux sont interrogés d’eux-mêmes et leurs articles arrivent ici. F5 interroge tout de suite.</translation>
    </message>
    <message>
        <source>Everything here has been read.</source>
        <translation>Tout est lu ici.</translation>
    </message>
    <message>
        <source>What you save next waits here until you have read it.</source>
        <translation>Ce que vous enregistrez attend ici d’être lu.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Press S, or the star above an article, to find it here again.</source>
        <translation>Appuyez sur S, ou sur l’étoile au-dessus d’un article, pour le retrouver ici.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Les archives sont vides</translation>
    </message>
    <message>
        <source>Press A when you are done with an article: it leaves Unread and rests here.</source>
        <translation>Appuyez sur A quand vous en avez fini avec un article : il quitte les non lus et repose ici.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you throw away stays here for 30 days.</source>
        <translation>Ce que vous jetez reste ici 30 jours.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Save a page, and it stays on this disk.</source>
        <translation>Enregistrez une page : elle reste sur ce disque.</translation>
    </message>
    <message>
        <source>Moving about</source>
        <extracomment>Names of actions, as in the table of actions; what stands in no group is of the article.</extracomment>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Sorting the library</source>
        <translation>Ranger la bibliothèque</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>address unknown</source>
        <translation>adresse inconnue</translation>
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
        <source>both: {words}</source>
        <translation>en commun : {words}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Saved: opens here</source>
        <translation>Enregistré : s’ouvre ici</translation>
    </message>
    <message>
        <source>Waits for the network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Picture not here yet</source>
        <translation>Image pas encore là</translation>
    </message>
    <message>
        <source>This picture could not be had</source>
        <translation>Cette image n’a pas pu être obtenue</translation>
    </message>
    <message>
        <source>Choose a story to read it here</source>
        <translation>Choisissez un article pour le lire ici</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Characters: more than two lines of any width. It is to be put back.</extracomment>
        <translation>Remettre</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Author box</source>
        <translation>Encadré de l’auteur</translation>
    </message>
    <message>
        <source>Breadcrumb</source>
        <translation>Fil d’Ariane</translation>
    </message>
    <message>
        <source>Byline and date</source>
        <translation>Signature et date</translation>
    </message>
    <message>
        <source>Comment form</source>
        <translation>Formulaire de commentaire</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Button or form</source>
        <translation>Bouton ou formulaire</translation>
    </message>
    <message>
        <source>Cookie notice</source>
        <translation>Avis sur les cookies</translation>
    </message>
    <message>
        <source>Credits and notices</source>
        <translation>Crédits et mentions</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>Gallery or player</source>
        <translation>Galerie ou lecteur</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texte caché</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Paywall</source>
        <translation>Accès payant</translation>
    </message>
    <message>
        <source>Poll or rating</source>
        <translation>Sondage ou note</translation>
    </message>
    <message>
        <source>Pop-up</source>
        <translation>Fenêtre surgissante</translation>
    </message>
    <message>
        <source>Related stories</source>
        <translation>Articles liés</translation>
    </message>
    <message>
        <source>Share bar</source>
        <translation>Barre de partage</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Colonne latérale</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The page calls it “{name}”.</source>
        <translation>La page l’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Found by its structure, not by its words.</source>
        <translation>Reconnu à sa structure, non à ses mots.</translation>
    </message>
    <message>
        <source>Its stories were kept as related stories.</source>
        <translation>Ses articles ont été gardés comme articles liés.</translation>
    </message>
    <message>
        <source>Your rule for this site removes it.</source>
        <translation>Votre règle pour ce site le retire.</translation>
    </message>
    <message>
        <source>It stands apart from the story.</source>
        <translation>Il se tient à l’écart de l’article.</translation>
    </message>
    <message>
        <source>Only what is unread</source>
        <extracomment>Some more than a line holds are left for the next one.</extracomment>
        <translation>Seulement ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>Of one site</source>
        <translation>D’un seul site</translation>
    </message>
    <message>
        <source>By one author</source>
        <translation>D’un seul auteur</translation>
    </message>
    <message>
        <source>In one language</source>
        <translation>Dans une seule langue</translation>
    </message>
    <message>
        <source>Short to read</source>
        <translation>Vite lu</translation>
    </message>
    <message>
        <source>Published from this day on</source>
        <translation>Publié à partir de ce jour</translation>
    </message>
    <message>
        <source>With pictures</source>
        <translation>Avec des images</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>Sans un mot</translation>
    </message>
    <message>
        <source>{name} is not known here.</source>
        <translation>{name} n’est pas connu ici.</translation>
    </message>
    <message>
        <source>{name} does not know “{value}”.</source>
        <translation>{name} ne connaît pas « {value} ».</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write 2026, 2026-06 or 2026-06-14.</source>
        <translation>« {value} » n’est pas une date. Écrivez 2026, 2026-06 ou 2026-06-14.</translation>
    </message>
    <message>
        <source>“{value}” is no number of minutes. Write &lt;5, &gt;10 or 5-10.</source>
        <translation>« {value} » n’est pas un nombre de minutes. Écrivez &lt;5, &gt;10 ou 5-10.</translation>
    </message>
    <message>
        <source>{name} wants its value right after it, without a blank.</source>
        <translation>{name} veut sa valeur juste après, sans espace.</translation>
    </message>
    <message>
        <source>Kiosque has made a mistake and goes on. Nothing that was saved is lost.

A report of it is here: {file}</source>
        <extracomment>The window that runs; None as long as there is none.</extracomment>
        <translation>Kiosque a commis une erreur et continue. Rien de ce qui est enregistré n’est perdu.

Un rapport se trouve ici : {file}</translation>
    </message>
    <message>
        <source>Kiosque has made a mistake and cannot start. Nothing that was saved is lost.

A report of it is here: {file}</source>
        <translation>Kiosque a commis une erreur et ne peut pas démarrer. Rien de ce qui est enregistré n’est perdu.

Un rapport se trouve ici : {file}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n favourite(s)</source>
        <translation>
            <numerusform>%Ln favori</numerusform>
            <numerusform>%Ln favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%Ln archivé</numerusform>
            <numerusform>%Ln archivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%Ln surlignage</numerusform>
            <numerusform>%Ln surlignages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved from {first} to {last}</source>
        <translation>Enregistrés du {first} au {last}</translation>
    </message>
    <message>
        <source>Not used here: {names}</source>
        <translation>Inutilisé ici : {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed</source>
        <translation>
            <numerusform>%Ln article retiré</numerusform>
            <numerusform>%Ln articles retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) taken out of the outbox</source>
        <translation>
            <numerusform>%Ln lien retiré de l’attente</numerusform>
            <numerusform>%Ln liens retirés de l’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) followed no more</source>
        <translation>
            <numerusform>%n flux n’est plus suivi</numerusform>
            <numerusform>%n flux ne sont plus suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left, since you have touched them</source>
        <translation>
            <numerusform>%Ln article conservé, car vous y avez touché</numerusform>
            <numerusform>%Ln articles conservés, car vous y avez touché</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Il n’y avait rien à retirer.</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>La réparer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use another library…</source>
        <translation>Utiliser une autre bibliothèque…</translation>
    </message>
    <message>
        <source>The folder of the library</source>
        <translation>Le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>There is no library in this folder. Begin a new one there?</source>
        <translation>Il n’y a pas de bibliothèque dans ce dossier. En commencer une ?</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Reasons that pass by themselves: nothing of the feed is wrong. The icon and the colour of each.</extracomment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>The site says that this feed is gone for good.</source>
        <translation>Le site dit que ce flux a disparu pour de bon.</translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Pas encore interrogé.</translation>
    </message>
    <message>
        <source>It answered: {time}.</source>
        <translation>Dernière réponse : {time}.</translation>
    </message>
    <message>
        <source>Unfollow it, or look on the site for its new address.</source>
        <translation>Ne le suivez plus, ou cherchez sa nouvelle adresse sur le site.</translation>
    </message>
    <message>
        <source>You can unfollow this one.</source>
        <translation>Vous pouvez ne plus suivre celui-ci.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is asked again by itself.</source>
        <translation>Rien à faire : il sera interrogé de nouveau.</translation>
    </message>
    <message>
        <source>It has failed for long. Look on the site for its new address, or unfollow it.</source>
        <translation>Il échoue depuis longtemps. Cherchez sa nouvelle adresse sur le site, ou ne le suivez plus.</translation>
    </message>
    <message>
        <source>It is asked again by itself; you can try it now.</source>
        <translation>Il sera interrogé de nouveau ; vous pouvez essayer tout de suite.</translation>
    </message>
    <message>
        <source>If you trust the site, take them all: then no number is too many.</source>
        <translation>Si vous faites confiance au site, prenez tout : aucun nombre ne sera plus de trop.</translation>
    </message>
    <message>
        <source>asked: {time}</source>
        <translation>interrogé : {time}</translation>
    </message>
    <message>
        <source>last answer: {time}</source>
        <translation>dernière réponse : {time}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>next: {time}</source>
        <translation>prochaine fois : {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>headlines only</source>
        <translation>titres seulement</translation>
    </message>
    <message>
        <source>Each new story is fetched, cleaned and kept with its pictures.</source>
        <translation>Chaque nouvel article est récupéré, nettoyé et gardé avec ses images.</translation>
    </message>
    <message>
        <source>Only headlines come; you choose which stories are fetched.</source>
        <translation>Seuls les titres arrivent ; vous choisissez les articles à récupérer.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>n’importe où</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>in the author</source>
        <translation>dans l’auteur</translation>
    </message>
    <message>
        <source>in the category</source>
        <translation>dans la rubrique</translation>
    </message>
    <message>
        <source>It breaks the rules of its format; what can be read is taken.</source>
        <translation>Il enfreint les règles de son format ; ce qui est lisible est pris.</translation>
    </message>
    <message>
        <source>It lists more stories than anybody reads; only its first are taken.</source>
        <translation>Il liste plus d’articles qu’on n’en lit ; seuls les premiers sont pris.</translation>
    </message>
    <message>
        <source>It lists no story at all.</source>
        <translation>Il ne liste aucun article.</translation>
    </message>
    <message>
        <source>It brings more than 200 new stories a day; the rest wait as headlines.</source>
        <translation>Il apporte plus de 200 nouveaux articles par jour ; le reste attend sous forme de titres.</translation>
    </message>
    <message>
        <source>It has moved, and is asked at its new address.</source>
        <translation>Il a déménagé et est interrogé à sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>It has moved to where another feed that you follow is.</source>
        <translation>Il a déménagé là où se trouve un autre flux que vous suivez.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <extracomment>An article is to be opened: ArticleId. The open article is to be scrolled by a page. So many rows are picked; 0: no longer any. The menu of an article is wanted: ArticleId, and the place on the screen. The small pictures of the rows.</extracomment>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>unread</source>
        <extracomment>Rows are wanted: list of ArticleId. Answer with fill(). It is wanted where the words of the search stand in these: list of ArticleId. show_found().</extracomment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>avec surlignages</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
</context>
<context>
    <name>BrowsersPage</name>
    <message>
        <source>Browsers</source>
        <extracomment>By condition: the token of its words, and its icon. How the browsers stand is wanted: answer with show_browsers(). The browser of this name is to reach Kiosque, or no longer.</extracomment>
        <translation>Navigateurs</translation>
    </message>
    <message>
        <source>With its extension a browser saves the page before you as you see it, offline too. First the browser must be allowed to start Kiosque:</source>
        <translation>Avec son extension, un navigateur enregistre la page telle que vous la voyez, même hors ligne. Il faut d’abord l’autoriser à lancer Kiosque :</translation>
    </message>
    <message>
        <source>Chromium, Chrome, Edge…</source>
        <translation>Chromium, Chrome, Edge…</translation>
    </message>
    <message>
        <source>Open chrome://extensions, switch on “Developer mode”, press “Load unpacked” and choose the folder extension-chromium that came with Kiosque.</source>
        <translation>Ouvrez chrome://extensions, activez le « Mode développeur », cliquez sur « Charger l’extension non empaquetée » et choisissez le dossier extension-chromium fourni avec Kiosque.</translation>
    </message>
    <message>
        <source>Firefox</source>
        <translation>Firefox</translation>
    </message>
    <message>
        <source>Open about:debugging, choose “This Firefox”, press “Load Temporary Add-on” and choose manifest.json in the folder extension-firefox that came with Kiosque.</source>
        <translation>Ouvrez about:debugging, choisissez « Ce Firefox », cliquez sur « Charger un module complémentaire temporaire » et choisissez manifest.json dans le dossier extension-firefox fourni avec Kiosque.</translation>
    </message>
    <message>
        <source>No browser that Kiosque knows has been started by you here.</source>
        <translation>Aucun navigateur connu de Kiosque n’a été lancé par vous ici.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>It can reach Kiosque.</source>
        <translation>Il peut joindre Kiosque.</translation>
    </message>
    <message>
        <source>Not allowed to start Kiosque yet.</source>
        <translation>Pas encore autorisé à lancer Kiosque.</translation>
    </message>
    <message>
        <source>It is sandboxed and cannot start programs: its extension saves into the folder Kiosque in your downloads instead.</source>
        <translation>Isolé, il ne peut lancer aucun programme : son extension enregistre dans le dossier Kiosque de vos téléchargements.</translation>
    </message>
    <message>
        <source>Something has changed, or Kiosque was moved.</source>
        <translation>Quelque chose a changé, ou Kiosque a été déplacé.</translation>
    </message>
</context>
<context>
    <name>CareJoints</name>
    <message>
        <source>The library is being checked…</source>
        <extracomment>The window is to be closed, the file repaired, and the window opened again.</extracomment>
        <translation>Vérification de la bibliothèque…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) checked: all is well.</source>
        <translation>
            <numerusform>%Ln article vérifié : tout va bien.</numerusform>
            <numerusform>%Ln articles vérifiés : tout va bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged, and is mended.</source>
        <translation>La bibliothèque était abîmée ; elle est réparée.</translation>
    </message>
    <message>
        <source>The library was damaged. Most of it is mended.</source>
        <translation>La bibliothèque était abîmée. L’essentiel est réparé.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>Le fichier de la bibliothèque est abîmé.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>La réparer</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Sauvegarde faite : {file}</translation>
    </message>
</context>
<context>
    <name>CareReport</name>
    <message>
        <source>The library was checked</source>
        <extracomment>The file is to be repaired.</extracomment>
        <translation>La bibliothèque a été vérifiée</translation>
    </message>
    <message>
        <source>The file itself is damaged. To repair it, the window is closed and opened again: all that can be read is put into a new file, and the damaged one is kept beside it.</source>
        <translation>Le fichier lui-même est endommagé. Pour le réparer, la fenêtre se ferme et se rouvre : tout ce qui peut être lu passe dans un nouveau fichier, et l’ancien est conservé à côté.</translation>
    </message>
    <message>
        <source>What could be made anew is mended. The rest cannot be had again:</source>
        <translation>Ce qui pouvait être refait est réparé. Le reste est perdu :</translation>
    </message>
    <message>
        <source>Everything that was damaged is as it was.</source>
        <translation>Tout ce qui était abîmé est comme avant.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s structure</source>
        <translation>Structure du fichier</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Title, names or links</source>
        <translation>Titre, noms ou liens</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>Page d’origine</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>La réparer</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Try fewer words, or the beginning of one.</source>
        <extracomment>All articles are wanted. Something is to be added. What was meant is to be searched for: str.</extracomment>
        <translation>Essayez moins de mots, ou le début d’un mot.</translation>
    </message>
    <message>
        <source>Nothing here has all of these words.</source>
        <translation>Rien ici ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Did you mean {words}?</source>
        <translation>Vouliez-vous dire {words} ?</translation>
    </message>
    <message>
        <source>Add a link or text…</source>
        <translation>Ajouter un lien ou un texte…</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Voir tous les articles</translation>
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
        <source>Follow a site</source>
        <translation>Suivre un site</translation>
    </message>
    <message>
        <source>Its new stories come by themselves, whole, with their pictures.</source>
        <translation>Ses nouveaux articles arrivent d’eux-mêmes, entiers, avec leurs images.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>In the order of their buttons. Wish: its place is to be asked for. The folder is to be kept in step no longer. What was written is to be shown: Path.</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>Tout dans un seul fichier</translation>
    </message>
    <message>
        <source>Keep the folder in step with the library from now on</source>
        <translation>Tenir désormais le dossier à jour avec la bibliothèque</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>{done} of {total} articles</source>
        <translation>{done} articles sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) written: {name}</source>
        <translation>
            <numerusform>%Ln article écrit : {name}</numerusform>
            <numerusform>%Ln articles écrits : {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message numerus="yes">
        <source>%n picked article(s)</source>
        <translation>
            <numerusform>%Ln article choisi</numerusform>
            <numerusform>%Ln articles choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of the list</source>
        <translation>
            <numerusform>%Ln article de la liste</numerusform>
            <numerusform>%Ln articles de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>EPUB, a book for an e-reader</source>
        <translation>EPUB, un livre pour liseuse</translation>
    </message>
    <message>
        <source>HTML, pages with their pictures inside</source>
        <translation>HTML, des pages avec leurs images</translation>
    </message>
    <message>
        <source>Markdown, for notes, with pictures and highlights</source>
        <translation>Markdown, pour des notes, avec images et surlignages</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON lines, all that is kept, to be read back</source>
        <translation>JSON Lines, tout ce qui est gardé, pour le reprendre</translation>
    </message>
    <message>
        <source>Bookmarks, for browsers and other readers</source>
        <translation>Favoris, pour navigateurs et autres lecteurs</translation>
    </message>
    <message>
        <source>CSV, a table for spreadsheets</source>
        <translation>CSV, un tableau pour tableur</translation>
    </message>
    <message>
        <source>Kept in step: {name}</source>
        <translation>Tenu à jour : {name}</translation>
    </message>
    <message>
        <source>Stop that</source>
        <translation>Cesser</translation>
    </message>
    <message>
        <source>Keep the folder in step no longer</source>
        <translation>Ne plus tenir le dossier à jour</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ExportJoints</name>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copié en Markdown</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Read an export back in</source>
        <translation>Reprendre un export</translation>
    </message>
    <message>
        <source>Exports of Kiosque ({kinds})</source>
        <translation>Exports de Kiosque ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FaceSwitch</name>
    <message>
        <source>Another face: {name}</source>
        <extracomment>The script, and the face&apos;s name as in Typography.</extracomment>
        <translation>Une autre police : {name}</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>FeedBar</name>
    <message>
        <source>Ask now</source>
        <extracomment>The headlines of a feed are wanted: FeedId. These feeds are to be asked now: list of FeedId. A feed&apos;s own page is wanted, None: the overview of all: FeedId.</extracomment>
        <translation>Interroger</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message>
        <source>This feed…</source>
        <translation>Ce flux…</translation>
    </message>
    <message>
        <source>All feeds and how they fare</source>
        <translation>Tous les flux et leur état</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Whole stories</source>
        <extracomment>The feed is to be called so, &quot;&quot; as it calls itself. It is to be asked for at this address. It is to stand in this folder. Keeping: this is to become of its stories. Limits: so long are they kept. It is to be followed no more.</extracomment>
        <translation>Articles entiers</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Durée de garde</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Garder au plus</translation>
    </message>
    <message>
        <source>You follow another feed at this address.</source>
        <translation>Vous suivez un autre flux à cette adresse.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What is starred, tagged, highlighted, archived or half read always stays.</source>
        <translation>Ce qui est favori, étiqueté, surligné, archivé ou à moitié lu reste toujours.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Its articles stay; its headlines go. You can undo it.</source>
        <translation>Ses articles restent, ses titres partent. On peut annuler.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>pendant %n jour</numerusform>
            <numerusform>pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>for good</source>
        <translation>pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>at most %n article(s)</source>
        <translation>
            <numerusform>au plus %n article</numerusform>
            <numerusform>au plus %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>tous les articles</translation>
    </message>
</context>
<context>
    <name>FeedHealth</name>
    <message>
        <source>Try now</source>
        <extracomment>The feed is to be asked now. The site is to be opened in the browser. All that it brings is to be fetched, however many stories a day.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout prendre</translation>
    </message>
</context>
<context>
    <name>FeedItem</name>
    <message>
        <source>folded</source>
        <extracomment>What stands under it is to be folded, or unfolded: bool.</extracomment>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>FeedListDialog</name>
    <message>
        <source>Take in a list of feeds</source>
        <extracomment>These feeds are to be followed: list of Url.</extracomment>
        <translation>Importer une liste de flux</translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>Flux de la liste</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you follow %n of them</source>
        <translation>
            <numerusform>vous en suivez %n</numerusform>
            <numerusform>vous en suivez %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>%n ligne illisible</numerusform>
            <numerusform>%n lignes illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow %n feed(s)</source>
        <translation>
            <numerusform>Suivre %n flux</numerusform>
            <numerusform>Suivre %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>you follow it already</source>
        <translation>vous le suivez déjà</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FeedListsJoints</name>
    <message>
        <source>Take in a list of feeds</source>
        <extracomment>What was done last is to be undone.</extracomment>
        <translation>Importer une liste de flux</translation>
    </message>
    <message>
        <source>Write out the list of feeds</source>
        <translation>Exporter la liste des flux</translation>
    </message>
    <message numerus="yes">
        <source>You follow %n feed(s) more.</source>
        <translation>
            <numerusform>Vous suivez %n flux de plus.</numerusform>
            <numerusform>Vous suivez %n flux de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) written: {name}</source>
        <translation>
            <numerusform>%n flux exporté : {name}</numerusform>
            <numerusform>%n flux exportés : {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of feeds ({kinds})</source>
        <translation>Listes de flux ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FeedMenus</name>
    <message>
        <source>Show its articles</source>
        <extracomment>These feeds are to be asked now: list of FeedId. What is unread of a feed, or in a folder, is to be marked as read: Feed or path. The articles, the headlines, the own page of a feed are wanted: FeedId. A feed is to be left: FeedId. A folder is to be called otherwise, or to be dissolved: its path.</extracomment>
        <translation>Montrer ses articles</translation>
    </message>
    <message>
        <source>Show its headlines</source>
        <translation>Montrer ses titres</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>This feed…</source>
        <translation>Ce flux…</translation>
    </message>
    <message>
        <source>Unfollow</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Dissolve the folder</source>
        <translation>Dissoudre le dossier</translation>
    </message>
</context>
<context>
    <name>FeedPages</name>
    <message>
        <source>Rename the folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>FeedProgress</name>
    <message>
        <source>Stop</source>
        <extracomment>No more feeds are to be asked.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop asking the feeds</source>
        <translation>Cesser d’interroger les flux</translation>
    </message>
    <message>
        <source>Feeds: {done} of {of} asked</source>
        <translation>Flux : {done} sur {of} interrogés</translation>
    </message>
</context>
<context>
    <name>FeedRulesDialog</name>
    <message>
        <source>Rules of all feeds</source>
        <translation>Règles de tous les flux</translation>
    </message>
    <message>
        <source>What is to be left out, fetched or tagged, whichever feed brings it. A feed&apos;s own rules come first.</source>
        <translation>Ce qu’il faut écarter, récupérer ou étiqueter, quel que soit le flux. Les règles propres à un flux passent d’abord.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FeedRulesEditor</name>
    <message>
        <source>Words are parted by commas: any of them will do. A star stands for the rest of a word. The first line that fits decides; every tag that fits is given.</source>
        <extracomment>The rules are these now: list of FeedRule.</extracomment>
        <translation>Les mots sont séparés par des virgules : un seul suffit. Une étoile vaut la fin d’un mot. La première ligne qui convient décide ; toutes les étiquettes qui conviennent sont données.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
</context>
<context>
    <name>FeedTree</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>A line was chosen: its place. What can be done with a line was asked for: its place, and where on the screen, QPoint. All of it was folded, or unfolded: bool. Folders were folded or unfolded: list of the paths of those that are folded.</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>a feed in it does not answer</source>
        <translation>un de ses flux ne répond pas</translation>
    </message>
</context>
<context>
    <name>FeedsEmpty</name>
    <message>
        <source>Let the news come</source>
        <extracomment>A site is to be followed. A list of feeds is to be taken in.</extracomment>
        <translation>Laissez venir les nouvelles</translation>
    </message>
    <message>
        <source>Follow a site, and Kiosque fetches each new story whole, cleaned, with its pictures: it is here when you are offline.</source>
        <translation>Suivez un site, et Kiosque récupère chaque nouvel article en entier, nettoyé, avec ses images : il est là quand vous êtes hors ligne.</translation>
    </message>
    <message>
        <source>Follow a site…</source>
        <translation>Suivre un site…</translation>
    </message>
    <message>
        <source>Take in a list of feeds (OPML)…</source>
        <translation>Importer une liste de flux (OPML)…</translation>
    </message>
</context>
<context>
    <name>FeedsHead</name>
    <message>
        <source>Feeds</source>
        <extracomment>A site is to be followed. All feeds are to be asked. The articles of all feeds are wanted. The user is done here. What else can be done.</extracomment>
        <translation>Flux</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>%n pas encore interrogé</numerusform>
            <numerusform>%n pas encore interrogés</numerusform>
        </translation>
    </message>
    <message>
        <source>all answer</source>
        <translation>tous répondent</translation>
    </message>
    <message>
        <source>Ask all now</source>
        <translation>Tout interroger</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>Montrer les articles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Follow a site…</source>
        <translation>Suivre un site…</translation>
    </message>
    <message>
        <source>The articles of all feeds</source>
        <translation>Les articles de tous les flux</translation>
    </message>
</context>
<context>
    <name>FeedsNews</name>
    <message>
        <source>There is no network. The feeds are asked when it is back.</source>
        <extracomment>What was done last is to be undone.</extracomment>
        <translation>Pas de réseau. Les flux seront interrogés à son retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) did not answer.</source>
        <translation>
            <numerusform>%n flux n’a pas répondu.</numerusform>
            <numerusform>%n flux n’ont pas répondu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s) came.</source>
        <translation>
            <numerusform>%n nouvel article est arrivé.</numerusform>
            <numerusform>%n nouveaux articles sont arrivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message numerus="yes">
        <source>You follow %n feed(s) more.</source>
        <translation>
            <numerusform>Vous suivez %n flux de plus.</numerusform>
            <numerusform>Vous suivez %n flux de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You follow it now: {title}</source>
        <translation>Vous le suivez maintenant : {title}</translation>
    </message>
    <message>
        <source>You follow it already: {title}</source>
        <translation>Vous le suivez déjà : {title}</translation>
    </message>
    <message>
        <source>You follow it no more; its articles stay: {title}</source>
        <translation>Vous ne le suivez plus ; ses articles restent : {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) go to the outbox and are fetched.</source>
        <translation>
            <numerusform>%n article va dans la boîte d’envoi pour être récupéré.</numerusform>
            <numerusform>%n articles vont dans la boîte d’envoi pour être récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Montrer la boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n headline(s) dismissed</source>
        <translation>
            <numerusform>%n titre écarté</numerusform>
            <numerusform>%n titres écartés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsPage</name>
    <message>
        <source>Feeds</source>
        <extracomment>A list of feeds is to be taken in; all are to be written out; the rules are wanted.</extracomment>
        <translation>Flux</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>toutes les %n minute</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>toutes les heures</numerusform>
            <numerusform>toutes les %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>seulement à ma demande</translation>
    </message>
    <message>
        <source>Ask the feeds</source>
        <translation>Interroger les flux</translation>
    </message>
    <message>
        <source>A site that wants to be asked less often is asked less often. Nothing is asked while waiting links are not fetched by themselves.</source>
        <translation>Un site qui veut l’être moins souvent est interrogé moins souvent. Rien n’est interrogé tant que les liens en attente ne sont pas récupérés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules of all feeds…</source>
        <translation>Règles de tous les flux…</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <translation>Liste des flux</translation>
    </message>
    <message>
        <source>An OPML file, as other readers write and read it: you see what is in it before anything is followed.</source>
        <translation>Un fichier OPML, comme d’autres lecteurs l’écrivent et le lisent : vous voyez ce qu’il contient avant de suivre quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>FeedsView</name>
    <message>
        <source>Feeds</source>
        <extracomment>A feed&apos;s own page is wanted: FeedId. A feed is to be left: FeedId. What can be done with a feed was asked for: FeedId, QPoint on the screen.</extracomment>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <extracomment>The words have changed: str. So many steps to the next place, or back if negative. The user is done here.</extracomment>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>“News/France” is a folder in another one.</source>
        <translation>« Actualité/France » est un dossier dans un autre.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow a site</source>
        <extracomment>What feeds an address offers is to be found out: str. Answer with show_found(), show_error(). These are to be followed: list of Offered or of an address; the folder; Keeping.</extracomment>
        <translation>Suivre un site</translation>
    </message>
    <message>
        <source>Address of a site or a feed</source>
        <translation>Adresse d’un site ou d’un flux</translation>
    </message>
    <message>
        <source>Whole stories</source>
        <translation>Articles entiers</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>There is no network. You can follow the site now: its feed is found as soon as there is one.</source>
        <translation>Pas de réseau. Vous pouvez suivre le site dès maintenant : son flux sera trouvé au retour du réseau.</translation>
    </message>
    <message>
        <source>The address of a site is enough: Kiosque finds its feeds. Only that site is asked.</source>
        <translation>L’adresse d’un site suffit : Kiosque trouve ses flux. Seul ce site est interrogé.</translation>
    </message>
    <message>
        <source>Looking for feeds…</source>
        <translation>Recherche de flux…</translation>
    </message>
    <message>
        <source>Follow when there is a network</source>
        <translation>Suivre au retour du réseau</translation>
    </message>
    <message numerus="yes">
        <source>Follow %n feed(s)</source>
        <translation>
            <numerusform>Suivre %n flux</numerusform>
            <numerusform>Suivre %n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find feeds</source>
        <translation>Chercher les flux</translation>
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
    <name>FoundFeeds</name>
    <message>
        <source>Feeds that were found</source>
        <extracomment>Another choice was made.</extracomment>
        <translation>Flux trouvés</translation>
    </message>
    <message>
        <source>you follow it already</source>
        <translation>vous le suivez déjà</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>HeadlinesView</name>
    <message>
        <source>Filter the headlines</source>
        <extracomment>The headlines are wanted. Answer with show_headlines(). These stories are to be had: list of HeadlineId. These headlines are to wait no more: list of HeadlineId. The overview of the feeds is wanted.</extracomment>
        <translation>Filtrer les titres</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Of which feed</source>
        <translation>De quel flux</translation>
    </message>
    <message>
        <source>Fetch all</source>
        <translation>Tout récupérer</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Tout écarter</translation>
    </message>
    <message>
        <source>No headline is like this.</source>
        <translation>Aucun titre de ce genre.</translation>
    </message>
    <message>
        <source>No headline waits</source>
        <translation>Aucun titre en attente</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>Fetch the story</source>
        <translation>Récupérer l’article</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>A feed that brings headlines only puts them here: Enter fetches a story, Delete lets it go.</source>
        <translation>Un flux qui n’apporte que des titres les dépose ici : Entrée récupère un article, Suppr l’écarte.</translation>
    </message>
    <message>
        <source>Show the feeds</source>
        <translation>Montrer les flux</translation>
    </message>
</context>
<context>
    <name>HighlightsView</name>
    <message>
        <source>Search highlights and notes</source>
        <extracomment>Sought: to be listed, None: nothing is, it is not seen. Answer with show_found().</extracomment>
        <translation>Chercher dans les surlignages et les notes</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Passages surlignés</translation>
    </message>
    <message>
        <source>No highlight or note is like this.</source>
        <translation>Aucun surlignage ni note ne correspond.</translation>
    </message>
    <message>
        <source>Select a passage while you read and choose a colour, or press Shift+H. It is listed here, with your note.</source>
        <translation>Sélectionnez un passage en lisant et choisissez une couleur, ou appuyez sur Maj+H. Il figure ici, avec votre note.</translation>
    </message>
    <message>
        <source>Nothing is marked yet</source>
        <translation>Rien n’est encore surligné</translation>
    </message>
    <message>
        <source>Show all highlights</source>
        <translation>Montrer tous les surlignages</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import saved pages</source>
        <extracomment>An import that was stopped is to go on.</extracomment>
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
        <translation>Illisibles</translation>
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
    <name>KeyCatcher</name>
    <message>
        <source>Press the keys</source>
        <extracomment>Keys were pressed: as Qt writes them. Nobody wants to press any.</extracomment>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>The new keys</source>
        <translation>Les nouvelles touches</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{keys}, your own</source>
        <translation>{keys}, choisi par vous</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Find an action, or the keys it has</source>
        <translation>Chercher une action ou ses touches</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Single-key shortcuts, without Ctrl or Alt</source>
        <translation>Raccourcis à une touche, sans Ctrl ni Alt</translation>
    </message>
    <message>
        <source>They never act while you type.</source>
        <translation>Ils n’agissent jamais pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Add keys…</source>
        <translation>Ajouter des touches…</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Retirer les touches</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No action has these words or these keys.</source>
        <translation>Aucune action n’a ces mots ni ces touches.</translation>
    </message>
    <message>
        <source>New keys for “{action}”; Esc leaves them as they are.</source>
        <translation>Nouvelles touches pour « {action} » ; Échap les laisse telles quelles.</translation>
    </message>
    <message>
        <source>{keys} moves in lists and texts, or presses buttons: choose others.</source>
        <translation>{keys} sert à se déplacer ou à presser les boutons : choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} appartient à « {action} ».</translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <translation>Chaque action a repris ses touches habituelles.</translation>
    </message>
    <message>
        <source>No keys any more: {actions}.</source>
        <translation>Plus de touches : {actions}.</translation>
    </message>
    <message>
        <source>Single-key shortcuts are off: see below.</source>
        <translation>Les raccourcis à une touche sont désactivés : voir plus bas.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <extracomment>Each in its own words, so that it is found by who speaks no other. The window is to be opened anew, in the language that was chosen.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Takes effect when Kiosque is restarted; nothing is lost.</source>
        <translation>Prend effet au redémarrage de Kiosque ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Articles keep their own language, direction and hyphens.</source>
        <translation>Les articles gardent leur langue, leur sens de lecture et leurs césures.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>How large it is is wanted: answer with show_sizes(). The library is to move into this folder: Path. The library in this folder is to be used: Path.</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The library&apos;s folder</source>
        <translation>Le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Move the library…</source>
        <translation>Déplacer la bibliothèque…</translation>
    </message>
    <message>
        <source>Move the library into this folder</source>
        <translation>Déplacer la bibliothèque dans ce dossier</translation>
    </message>
    <message>
        <source>Use another library…</source>
        <translation>Utiliser une autre bibliothèque…</translation>
    </message>
    <message>
        <source>The folder of the library</source>
        <translation>Le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>It is copied and checked before the old place is left. You can stop.</source>
        <translation>Elle est copiée et vérifiée avant de quitter l’ancien emplacement. Vous pouvez arrêter.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Original pages</source>
        <translation>Pages d’origine</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Total on disk</source>
        <translation>Total sur le disque</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up the library each day</source>
        <translation>Sauvegarder la bibliothèque chaque jour</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A week of days, a month of weeks and a year of months are kept.</source>
        <translation>Sont gardés : une semaine de jours, un mois de semaines, un an de mois.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>LinksList</name>
    <message>
        <source>Links in this article</source>
        <extracomment>The address of the link that was chosen.</extracomment>
        <translation>Liens de cet article</translation>
    </message>
    <message>
        <source>Type the first letters. Enter follows the link.</source>
        <translation>Tapez les premières lettres. Entrée suit le lien.</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>Found</source>
        <extracomment>The trash is to be emptied.</extracomment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sentence {number} of {count}</source>
        <translation>Phrase {number} sur {count}</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Vitesse : {speed}</translation>
    </message>
</context>
<context>
    <name>ListenJoints</name>
    <message>
        <source>There is no program here that reads aloud. On Linux, install espeak-ng; Windows and macOS bring one along.</source>
        <translation>Aucun programme ne lit à voix haute ici. Sous Linux, installez espeak-ng ; Windows et macOS en ont un.</translation>
    </message>
    <message>
        <source>This computer has no voice that reads aloud in this language: {language}.</source>
        <translation>Cet ordinateur n’a pas de voix pour lire dans cette langue : {language}.</translation>
    </message>
    <message>
        <source>This computer could not read the text aloud.</source>
        <translation>Cet ordinateur n’a pas pu lire le texte à voix haute.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Bring in many</source>
        <extracomment>Names of actions, a line between the groups.</extracomment>
        <translation>En ajouter plusieurs</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>Highlight</source>
        <extracomment>A colour was chosen: Colour. A note was written, to be kept: AnnotationId, str. A note is wanted on a passage that is no highlight yet. The passage is to be copied with its source, or as it stands. The highlight is to be removed. Esc was pressed.</extracomment>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>Copier comme citation, avec la source</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Gardée à mesure</translation>
    </message>
    <message>
        <source>Tab colours · Esc closes</source>
        <translation>Tab couleurs · Échap ferme</translation>
    </message>
    <message>
        <source>1–4 colour · N note · Esc closes</source>
        <translation>1–4 couleur · N note · Échap ferme</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Highlights and notes</source>
        <extracomment>Listed: its article is to be opened there. Listed: to be removed; to be copied as a quotation; all of its article as Markdown.</extracomment>
        <translation>Surlignages et notes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy as a quotation with its source</source>
        <translation>Copier comme citation, avec la source</translation>
    </message>
    <message>
        <source>Copy all of this article as Markdown</source>
        <translation>Copier tout cet article en Markdown</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>note on the whole article</source>
        <extracomment>How many follow under the same article, if this is the first of them and heads are shown; else 0. Rows are wanted: list of AnnotationId. Answer with fill(). A row has come, or was altered: its place.</extracomment>
        <translation>note sur tout l’article</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>note : {words}</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>n’est plus dans le texte</translation>
    </message>
</context>
<context>
    <name>MarkPainter</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <extracomment>What a row is taken to be high before it has come.</extracomment>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksJoints</name>
    <message>
        <source>It is one highlight now with those that it touched.</source>
        <translation>Il ne fait plus qu’un avec ceux qu’il touchait.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>La note est supprimée.</translation>
    </message>
    <message>
        <source>The highlight is removed.</source>
        <translation>Le surlignage est supprimé.</translation>
    </message>
    <message>
        <source>Select a passage first: with the mouse, or with Shift and the arrows after F7.</source>
        <translation>Sélectionnez d’abord un passage : à la souris, ou avec Maj et les flèches après F7.</translation>
    </message>
    <message>
        <source>The text can be highlighted, but not what stands above it.</source>
        <translation>Le texte se surligne, mais pas ce qui se trouve au-dessus.</translation>
    </message>
    <message>
        <source>The passage is no longer in the text; the highlight is kept in the list.</source>
        <translation>Le passage n’est plus dans le texte ; le surlignage reste dans la liste.</translation>
    </message>
</context>
<context>
    <name>MarksPopover</name>
    <message>
        <source>Highlights in this article</source>
        <extracomment>Note on the whole article, to be kept: ArticleId, str. All are to be copied as Markdown: ArticleId.</extracomment>
        <translation>Surlignages de cet article</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>Écrire une note sur tout l’article</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>Note sur tout l’article</translation>
    </message>
    <message>
        <source>Select a passage and choose a colour, or press Shift+H.</source>
        <translation>Sélectionnez un passage et choisissez une couleur, ou appuyez sur Maj+H.</translation>
    </message>
    <message>
        <source>Copy all as Markdown</source>
        <translation>Tout copier en Markdown</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>MoveFileDialog</name>
    <message>
        <source>Move in from another reader</source>
        <extracomment>It is to begin, or to go on. All of it is to be undone.</extracomment>
        <translation>Emménager depuis un autre lecteur</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Ce qui ne peut être lu</translation>
    </message>
    <message>
        <source>Articles with their text</source>
        <translation>Articles avec leur texte</translation>
    </message>
    <message>
        <source>Links for the outbox</source>
        <translation>Liens pour la boîte d’envoi</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>Links in the outbox</source>
        <translation>Liens en attente</translation>
    </message>
    <message>
        <source>Here, given more</source>
        <translation>Ici, complétés</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>{done} of {total} entries</source>
        <translation>{done} entrées sur {total}</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Move in from {source}</source>
        <translation>Emménager depuis {source}</translation>
    </message>
    <message>
        <source>Moving in from {source}</source>
        <translation>Emménagement depuis {source}</translation>
    </message>
    <message>
        <source>Stopped; it can go on from here</source>
        <translation>Arrêté ; peut reprendre d’ici</translation>
    </message>
    <message>
        <source>Moved in from {source}</source>
        <translation>Emménagé depuis {source}</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>L’importation est annulée</translation>
    </message>
    <message>
        <source>Nothing can be moved in from this file</source>
        <translation>Rien à importer de ce fichier</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <message>
        <source>Move in</source>
        <translation>Emménager</translation>
    </message>
</context>
<context>
    <name>MoveInDialog</name>
    <message>
        <source>Move in from another reader</source>
        <extracomment>A file is to be chosen. An earlier import is to be undone: its number.</extracomment>
        <translation>Emménager depuis un autre lecteur</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>Kiosque reads what Pocket, Instapaper, Omnivore, wallabag, Readwise Reader, Matter, Raindrop, GoodLinks, Karakeep, Linkwarden, Pinboard, Zotero, OneTab and your browser export, as they export it. You see what is in the file before anything is taken in, and can undo all of it.</source>
        <translation>Kiosque lit ce qu’exportent Pocket, Instapaper, Omnivore, wallabag, Readwise Reader, Matter, Raindrop, GoodLinks, Karakeep, Linkwarden, Pinboard, Zotero, OneTab et votre navigateur, tel quel. Vous voyez ce que contient le fichier avant que rien n’entre, et pouvez tout annuler.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given more</source>
        <translation>
            <numerusform>%Ln complété</numerusform>
            <numerusform>%Ln complétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Stopped at {done} of {total}</source>
        <translation>Arrêtée à {done} sur {total}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the import of {name}</source>
        <translation>Annuler l’importation de {name}</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Moving the library</source>
        <extracomment>What came of it: None if the library has stayed where it was.</extracomment>
        <translation>Déplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Kiosque copies your library to {folder}</source>
        <translation>Kiosque copie votre bibliothèque vers {folder}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Until the copy has been checked, the library stays where it is.</source>
        <translation>Tant que la copie n’est pas vérifiée, la bibliothèque reste où elle est.</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>La laisser où elle est</translation>
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
        <source>Stopped. The library is where it was.</source>
        <translation>Arrêté. La bibliothèque est où elle était.</translation>
    </message>
    <message>
        <source>The library is where it was.</source>
        <translation>La bibliothèque est où elle était.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
</context>
<context>
    <name>MovingJoints</name>
    <message>
        <source>Choose a file of another reader</source>
        <translation>Choisir le fichier d’un autre lecteur</translation>
    </message>
    <message>
        <source>Exports and bookmarks ({kinds})</source>
        <translation>Exports et marque-pages ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Fetch waiting links as soon as there is a network</source>
        <translation>Télécharger les liens en attente dès qu’il y a du réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <translation>
            <numerusform>%n Mo</numerusform>
            <numerusform>%n Mo</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest page</source>
        <translation>Page la plus lourde</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Otherwise they wait until you choose “Try the outbox now”.</source>
        <translation>Sinon, ils attendent que vous choisissiez « Essayer la file maintenant ».</translation>
    </message>
    <message>
        <source>Of one page, without its pictures; a larger one is not fetched.</source>
        <translation>Pour une page, sans ses images ; une plus lourde n’est pas téléchargée.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>The library’s folder cannot be reached: {folder}. What was saved is there; Kiosque goes on when it is back.</source>
        <extracomment>The article that a notice offers to read, the bar, and its words.</extracomment>
        <translation>Le dossier de la bibliothèque est inaccessible : {folder}. Ce qui est enregistré s’y trouve ; Kiosque reprendra dès son retour.</translation>
    </message>
    <message>
        <source>The library is here again.</source>
        <translation>La bibliothèque est de retour.</translation>
    </message>
    <message>
        <source>The sample stories were removed.</source>
        <translation>Les articles d’exemple ont été retirés.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les remettre</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Enregistré : {title}</translation>
    </message>
    <message>
        <source>The site has nothing newer: {title}</source>
        <translation>Le site n’a rien de plus récent : {title}</translation>
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
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Go to the note</source>
        <extracomment>The note is to be shown where it stands: its name. A link in the note was pressed: QUrl.</extracomment>
        <translation>Aller à la note</translation>
    </message>
    <message>
        <source>Note {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>%n earlier failure(s)</source>
        <translation>
            <numerusform>%n échec précédent</numerusform>
            <numerusform>%n échecs précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <extracomment>The ground behind the colour of the words, where it is not named after it. It has nothing more to say. It was closed, not taken; it has ended before.</extracomment>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>{stories} of {feeds}</source>
        <extracomment>The moment has ended: list of Kept.</extracomment>
        <translation>{stories} de {feeds}</translation>
    </message>
    <message numerus="yes">
        <source>%n new story(ies)</source>
        <translation>
            <numerusform>%n nouvel article</numerusform>
            <numerusform>%n nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s)</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved for reading</source>
        <translation>Enregistré pour lecture</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) saved for reading</source>
        <translation>
            <numerusform>%Ln article enregistré pour lecture</numerusform>
            <numerusform>%Ln articles enregistrés pour lecture</numerusform>
        </translation>
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
        <source>How far it is</source>
        <translation>Avancement</translation>
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
        <source>From feeds</source>
        <translation>Venus des flux</translation>
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
    <name>Palette</name>
    <message>
        <source>What to do, or where to go</source>
        <extracomment>Something was chosen: its name.</extracomment>
        <translation>Que faire, ou où aller</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Rien ne porte ce nom.</translation>
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
        <extracomment>Names of actions, in the order of their buttons: those at its start, those at its end. Where there is no room for all, these go into the menu, the first of them first. What the menu has always, a line between the groups. The way back was taken.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>PaperJoints</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Enregistré : {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Pick none</source>
        <extracomment>Names of actions, in the order of their buttons. No rows are to be picked any more.</extracomment>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureJoints</name>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>This picture cannot be shown here.</source>
        <extracomment>The picture of this digest is to be brought in its full size: answer with take(). The picture of this digest is to be written to a file.</extracomment>
        <translation>Cette image ne peut pas être affichée ici.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
    <message>
        <source>Picture: {caption}</source>
        <translation>Image : {caption}</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save the picture as…</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Nothing. Kiosque has no account, counts nothing and asks for no updates. It asks only the sites whose pages you save, for the page and its pictures, and says that it is Kiosque. Reading makes no request.</source>
        <translation>Rien. Kiosque n’a pas de compte, ne compte rien et ne cherche pas de mises à jour. Il ne contacte que les sites dont vous enregistrez les pages, pour la page et ses images, en disant qu’il est Kiosque. Lire n’émet aucune requête.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <source>The log file</source>
        <translation>Le fichier journal</translation>
    </message>
    <message>
        <source>It tells of failures, not of what you read: no texts, no addresses.</source>
        <translation>Il note les erreurs, pas vos lectures : ni textes, ni adresses.</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n search(es) in the field&apos;s list.</source>
        <translation>
            <numerusform>%n recherche dans la liste du champ.</numerusform>
            <numerusform>%n recherches dans la liste du champ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the palette shows first.</source>
        <translation>
            <numerusform>%n choix que la palette montre d’abord.</numerusform>
            <numerusform>%n choix que la palette montre d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was chosen or searched.</source>
        <translation>Rien de ce que vous avez choisi ou cherché.</translation>
    </message>
</context>
<context>
    <name>ReadingJoints</name>
    <message>
        <source>Nothing unread is left in this list.</source>
        <translation>Tout est lu dans cette liste.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
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
    <message>
        <source>Justify, and break words</source>
        <extracomment>The faces of each script.</extracomment>
        <translation>Justifier et couper les mots</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>when I reach the end</source>
        <translation>quand j’arrive à la fin</translation>
    </message>
    <message>
        <source>when I open it</source>
        <translation>quand je l’ouvre</translation>
    </message>
    <message>
        <source>Print highlights</source>
        <translation>Imprimer les surlignages</translation>
    </message>
    <message>
        <source>Print my notes, as footnotes</source>
        <translation>Imprimer mes notes, en fin de texte</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Arabic typeface</source>
        <translation>Police arabe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Paper and PDF</source>
        <translation>Papier et PDF</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ReceiptJoints</name>
    <message>
        <source>Removed, here and on other pages of {site} from now on.</source>
        <translation>Retiré, ici et désormais sur les autres pages de {site}.</translation>
    </message>
    <message>
        <source>Put back, here and on other pages of {site} from now on.</source>
        <translation>Remis, ici et désormais sur les autres pages de {site}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove this from all pages of the site</source>
        <translation>Retirer ceci de toutes les pages du site</translation>
    </message>
    <message>
        <source>Save from the browser</source>
        <translation>Enregistrer depuis le navigateur</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the story in your browser, and press Kiosque’s button there.</source>
        <translation>Ouvrez l’article dans votre navigateur et pressez-y le bouton de Kiosque.</translation>
    </message>
    <message numerus="yes">
        <source>Cleaned again: %n article(s) changed.</source>
        <translation>
            <numerusform>Nettoyé à nouveau : %n article modifié.</numerusform>
            <numerusform>Nettoyé à nouveau : %n articles modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaned again: nothing has changed.</source>
        <translation>Nettoyé à nouveau : rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n n’a pas pu être lu.</numerusform>
            <numerusform>%n n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>%n règle importée.</numerusform>
            <numerusform>%n règles importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Remove this</source>
        <extracomment>So many are shown at one place; the rest at a press. A block is to be put back, or removed: Pointed. The rules of this site are to be shown: its name. The receipt is no longer wanted.</extracomment>
        <translation>Retirer ceci</translation>
    </message>
    <message numerus="yes">
        <source>What was removed here: %n block(s).</source>
        <translation>
            <numerusform>Ce qui a été retiré ici : %n bloc.</numerusform>
            <numerusform>Ce qui a été retiré ici : %n blocs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices are kept for {site}.</source>
        <translation>Vos choix sont retenus pour {site}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Rules for this site…</source>
        <translation>Règles de ce site…</translation>
    </message>
    <message>
        <source>Elsewhere on the page</source>
        <translation>Ailleurs sur la page</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Open saved pages</source>
        <extracomment>A link or a folder that is only to be offered: why, what, the words of the button, and what the button does. A feed, or the site of one, is to be followed: its address. What there is to say of what came. What comes from other readers.</extracomment>
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
        <source>This looks like a feed:</source>
        <translation>Ceci ressemble à un flux :</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
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
        <extracomment>A card got the focus by a key, and must come into view: QWidget. How the focus came to what has it.</extracomment>
        <translation>Articles liés</translation>
    </message>
    <message numerus="yes">
        <source>%n saved part(s), {days}</source>
        <translation>
            <numerusform>%n épisode enregistré, {days}</numerusform>
            <numerusform>%n épisodes enregistrés, {days}</numerusform>
        </translation>
    </message>
    <message>
        <source>This story</source>
        <translation>Cette affaire</translation>
    </message>
    <message>
        <source>Offered by this page</source>
        <translation>Proposés par cette page</translation>
    </message>
    <message>
        <source>From your library</source>
        <translation>De votre bibliothèque</translation>
    </message>
    <message>
        <source>stories alike</source>
        <translation>articles proches</translation>
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
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It is fetched as soon as there is a network</source>
        <translation>Viendra dès qu’il y aura du réseau</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
    <message>
        <source>Show it in the outbox</source>
        <translation>Le montrer dans la boîte d’envoi</translation>
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
    <name>RepairDialog</name>
    <message>
        <source>Repairing the library</source>
        <extracomment>What came of it; None if it could not be repaired. The backup that was put in its place; None if none was.</extracomment>
        <translation>Réparation de la bibliothèque</translation>
    </message>
    <message>
        <source>It is being repaired</source>
        <translation>Réparation en cours</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Remettre la sauvegarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What can be read of the library is put into a new file.</source>
        <translation>Tout ce qui peut être lu de la bibliothèque passe dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>There is a backup of {day}.</source>
        <translation>Il existe une sauvegarde du {day}.</translation>
    </message>
    <message>
        <source>There is no backup of it. The file is as it was.</source>
        <translation>Il n’en existe aucune sauvegarde. Le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>The backup is put in the library&apos;s place.</source>
        <translation>La sauvegarde prend la place de la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>checked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non coché</translation>
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
    <name>RulesDialog</name>
    <message>
        <source>Rules of sites</source>
        <extracomment>The rules of a site are wanted, &quot;&quot; for all: its name. A rule is to be on or off: its id, bool. A rule is to be forgotten: its id. The rules that are listed are to be written there: Path. Rules are to be taken from there: Path. All articles of a site are to be cleaned again, &quot;&quot; for all: its name. The cleaning is to stop.</extracomment>
        <translation>Règles des sites</translation>
    </message>
    <message>
        <source>There is no rule yet. Show what was removed from a story: put a block back, or remove one, and it is so on all pages of that site.</source>
        <translation>Il n’y a pas encore de règle. Affichez ce qui a été retiré d’un article : remettez un bloc ou retirez-en un, et il en sera ainsi sur toutes les pages du site.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Rules of all sites</source>
        <translation>Règles de tous les sites</translation>
    </message>
    <message>
        <source>They are applied to each page of the site that comes in.</source>
        <translation>Elles s’appliquent à chaque page du site qui arrive.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%n article modifié</numerusform>
            <numerusform>%n articles modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean all articles again</source>
        <translation>Nettoyer tous les articles</translation>
    </message>
    <message>
        <source>Rules for {site}</source>
        <translation>Règles pour {site}</translation>
    </message>
    <message>
        <source>Clean its articles again</source>
        <translation>Nettoyer ses articles</translation>
    </message>
    <message>
        <source>Export the rules</source>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Règles (*.json)</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>The count took nineteen minutes, and nobody in the hall cheered.</source>
        <translation>Le dépouillement a pris dix-neuf minutes, et personne n’a applaudi dans la salle.</translation>
    </message>
    <message>
        <source>Then somebody opened a window.</source>
        <translation>Puis quelqu’un ouvrit une fenêtre.</translation>
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
    <name>SavedSearchJoints</name>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Retiré : {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Save the related stories of each story too</source>
        <translation>Enregistrer aussi les articles liés de chaque article</translation>
    </message>
    <message>
        <source>Fetch the pictures of each story</source>
        <translation>Télécharger les images de chaque article</translation>
    </message>
    <message>
        <source>When a link was copied, offer to save it</source>
        <translation>Proposer d’enregistrer un lien qui a été copié</translation>
    </message>
    <message>
        <source>With each story</source>
        <translation>Avec chaque article</translation>
    </message>
    <message>
        <source>Up to 24, those that the page itself links to.</source>
        <translation>Jusqu’à 24, ceux vers lesquels la page elle-même renvoie.</translation>
    </message>
    <message>
        <source>Those that a saved file brings along are always kept.</source>
        <translation>Celles qu’un fichier enregistré apporte sont toujours gardées.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Looked at only when this window comes to the front; it stays here.</source>
        <translation>Regardé seulement quand cette fenêtre passe au premier plan&#xa0;; rien n’en sort.</translation>
    </message>
    <message>
        <source>Tell the desktop when a waiting link was saved</source>
        <translation>Prévenir sur le bureau quand un lien en attente est enregistré</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Only while this window is not in front.</source>
        <translation>Seulement quand cette fenêtre n’est pas au premier plan.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <extracomment>The words have changed, or Enter was pressed: str. The user is done here: the list is to have the focus. What is not understood may have changed: the qualifiers, tuple of Piece. A search was made, not only begun: str. It may be offered again. The search is to be kept under a name. The field has got the focus. The searches made before are to be forgotten.</extracomment>
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
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Garder cette recherche dans la barre latérale</translation>
    </message>
    <message>
        <source>Suggestions for the search</source>
        <translation>Suggestions pour la recherche</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>Oublier ces recherches</translation>
    </message>
</context>
<context>
    <name>SearchExamples</name>
    <message>
        <source>Narrow the search</source>
        <extracomment>This is to be added to the search: str.</extracomment>
        <translation>Préciser la recherche</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-mot</translation>
    </message>
</context>
<context>
    <name>SearchNote</name>
    <message>
        <source>Write {better}</source>
        <extracomment>This is to stand in the search instead of what is not understood: Piece, str.</extracomment>
        <translation>Écrire {better}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>A line was chosen: its place. What can be done with a line was asked for: its place, and where on the screen, QPoint. It was folded, or unfolded: bool. A tag is to have another name: its place. Its lines, those that it does not show among them.</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <extracomment>The sections in their order, with their icons.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change is applied at once</source>
        <translation>Chaque changement s’applique aussitôt</translation>
    </message>
    <message>
        <source>Restore this section</source>
        <translation>Rétablir cette section</translation>
    </message>
    <message>
        <source>Everything in this section as it was at first</source>
        <translation>Tout dans cette section comme au début</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShelvesJoints</name>
    <message>
        <source>Both are one now: {title}</source>
        <translation>Les deux ne font plus qu’un : {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove for good what is in the trash?</source>
        <translation>Supprimer définitivement le contenu de la corbeille ?</translation>
    </message>
    <message>
        <source>The articles, their pages and pictures cannot come back.</source>
        <translation>Les articles, leurs pages et leurs images ne pourront pas revenir.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Unread</source>
        <extracomment>Hidden until somebody shows them. A place was chosen: Place. What can be done with a tag, site or search was asked for: Place, QPoint on the screen. The Add button was pressed. Sections were folded or unfolded: the kinds of those that are folded, parted by blanks. Folders of feeds were folded or unfolded: list of the paths of those that are folded. A tag is to have another name: its name now. The places that are one of a kind, with their names, from top to bottom.</extracomment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Passages surlignés</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Feeds</source>
        <extracomment>The names of the sections, by the kind of their places.</extracomment>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>All feeds</source>
        <extracomment>How far asking the feeds is.</extracomment>
        <translation>Tous les flux</translation>
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
    <name>SortButton</name>
    <message>
        <source>Date saved</source>
        <extracomment>An order was chosen: Order. The rows are to be compact: bool.</extracomment>
        <translation>Date d’enregistrement</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Date de parution</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z à A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courts d’abord</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Order of the list: {order}</source>
        <translation>Ordre de la liste : {order}</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
</context>
<context>
    <name>StartNews</name>
    <message>
        <source>Kiosque ended unexpectedly the last time. Nothing that was saved is lost. A report is here: {file}</source>
        <translation>Kiosque s’est arrêté de façon inattendue la dernière fois. Rien de ce qui est enregistré n’est perdu. Un rapport se trouve ici : {file}</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>The library is in {folder} now. The old copy still takes {size}.</source>
        <translation>La bibliothèque est maintenant dans {folder}. L’ancienne copie occupe encore {size}.</translation>
    </message>
    <message>
        <source>Remove the old copy</source>
        <translation>Supprimer l’ancienne copie</translation>
    </message>
    <message>
        <source>The library is as it was on {day}. The damaged file is kept beside it.</source>
        <translation>La bibliothèque est dans son état du {day}. Le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>The library was not moved to its end; it is where it was.</source>
        <translation>Le déplacement de la bibliothèque n’est pas allé à son terme ; elle est restée où elle était.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Kiosque was updated to version {version}.</source>
        <translation>Kiosque est passé à la version {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message>
        <source>Tags</source>
        <extracomment>A tag is to be given: its name. A tag is to be taken away: its name. It is no longer seen.</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Find or add a tag</source>
        <translation>Chercher ou ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add “{tag}”</source>
        <translation>Ajouter « {tag} »</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <source>It waits for the network</source>
        <translation>Il attend le réseau</translation>
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
    <name>ThreadRow</name>
    <message>
        <source>You are reading it</source>
        <extracomment>The line of time begins at the first and ends at the last.</extracomment>
        <translation>Vous le lisez</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>TypePopover</name>
    <message>
        <source>Text and colours</source>
        <extracomment>How articles are to be set from now on: Typography. It may be one of many while dragging. The dragging is over, or nothing was dragged: Typography, to be kept. A theme, or &quot;system&quot;.</extracomment>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation>Suivre le thème du système</translation>
    </message>
    <message>
        <source>Justify, and break words</source>
        <translation>Justifier et couper les mots</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Afficher les images</translation>
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
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The keys for larger, smaller and usual text</source>
        <translation>Les touches pour agrandir, réduire et rétablir le texte</translation>
    </message>
</context>
<context>
    <name>TypeSliders</name>
    <message>
        <source>Size</source>
        <extracomment>Typography; it may be one of many while dragging. The dragging is over, or nothing was dragged: Typography, to be kept.</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>{count} px</source>
        <extracomment>Where they lie.</extracomment>
        <translation>{count} px</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n signe</numerusform>
            <numerusform>%n signes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} line</source>
        <translation>{count} ligne</translation>
    </message>
</context>
<context>
    <name>UpdatingDialog</name>
    <message>
        <source>Your library is brought up to date, once.</source>
        <translation>Votre bibliothèque est mise à jour, une seule fois.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>It is copied before, so that nothing can be lost.</source>
        <translation>Elle est d’abord copiée : rien ne peut se perdre.</translation>
    </message>
</context>
<context>
    <name>WaitingChip</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Voir la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>WatchedPage</name>
    <message>
        <source>Watched folder</source>
        <extracomment>Whether it is watched from login on is wanted: answer with show_autostart(). It is to be watched from login on, or no longer.</extracomment>
        <translation>Dossier surveillé</translation>
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
        <source>Give the full path of the folder.</source>
        <translation>Indiquez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>Pages that you or your browser put into this folder become articles by themselves.</source>
        <translation>Les pages que vous ou votre navigateur mettez dans ce dossier deviennent d’elles-mêmes des articles.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
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
        <source>When a file was read</source>
        <translation>Quand un fichier a été lu</translation>
    </message>
    <message>
        <source>Watch it from login on, also without this window</source>
        <translation>Le surveiller dès l’ouverture de session, même sans cette fenêtre</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>WideBlock</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>_Button</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>What happens</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>words, parted by commas</source>
        <translation>mots, séparés par des virgules</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <extracomment>Where Tab stops, in order.</extracomment>
        <translation>Supprimer la règle</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
</context>
</TS>
