"""An affair in several pages: three parts of one house that link to each other, one of another.

And one that only shares the river with them. All invented, in French.
"""

from dataclasses import dataclass

HOUSE = "https://courrier.orvanne.example"
_PART = f"{HOUSE}/2026/09"


@dataclass(frozen=True)
class AffairPage:
    """A page of the affair: its address and its html."""

    url: str
    html: str


def _page(
    url: str, site: str, day: str, title: str, text: str, section: str = "Vallée"
) -> AffairPage:
    paragraphs = "".join(f"<p>{' '.join(each.split())}</p>" for each in text.split("\n\n"))
    return AffairPage(
        url,
        f'<!DOCTYPE html><html lang="fr"><head><title>{title} - {site}</title>'
        f'<link rel="canonical" href="{url}"><meta property="og:site_name" content="{site}">'
        f'<meta property="og:title" content="{title}">'
        f'<meta property="article:section" content="{section}">'
        f'<meta property="article:published_time" content="2026-{day}T08:00:00+02:00"></head>'
        f"<body><main><article><h1>{title}</h1>{paragraphs}</article></main></body></html>",
    )


FIRST = _page(
    f"{_PART}/les-eclusiers-veulent-garder-la-main/",
    "Courrier de l’Orvanne",
    "09-12",
    "Les éclusiers de Valcombe veulent garder la main",
    """
    À Port-Lavant, quinze familles manœuvrent encore les écluses à la main, et le syndicat
    voudrait les commander depuis la tour de Valcombe dès le printemps.

    Lise Marchand, qui tient la maison des Trois-Saules, compte les tours de manivelle
    depuis trente ans ; elle note dans un cahier le nom de chaque bateau qui passe devant
    Aubrac.

    Le préfet a reçu hier une délégation conduite par Lise Marchand et par le maire de
    Port-Lavant, sans rien promettre avant la réunion de Valcombe.
    """,
)
SECOND = _page(
    f"{_PART}/valcombe-la-tour-est-prete/",
    "Courrier de l’Orvanne",
    "09-15",
    "À Valcombe, la tour est prête et les éclusiers attendent",
    f"""
    Trois jours après <a href="{FIRST.url}">la délégation de Port-Lavant</a>, la tour de Valcombe a
    ouvert ses portes aux curieux, écrans allumés et fauteuils sous plastique.

    Les ingénieurs montrent les vingt-six caméras posées le long du fleuve, des Trois-Saules
    jusqu’au barrage d’Aubrac, et promettent qu’aucun poste ne sera supprimé cette année.

    Lise Marchand a visité la salle sans un mot, puis elle a demandé qui lèverait la vanne
    quand le courant serait coupé, comme cela était arrivé deux fois en hiver.
    """,
)
THIRD = _page(
    f"{_PART}/les-eclusiers-obtiennent-un-sursis/",
    "Courrier de l’Orvanne",
    "09-19",
    "Les éclusiers obtiennent un sursis d’un an",
    f"""
    Une semaine après <a href="{FIRST.url}">le début du mouvement</a> et quatre jours après <a
    href="{SECOND.url}">la visite de la tour</a>, le préfet a signé hier soir à Valcombe.

    Les quinze maisons, des Trois-Saules à Aubrac, resteront habitées au moins un an ; le <a
    href="https://orvanne.example/reglement">règlement du fleuve</a> sera récrit avec elles,
    et <a href="https://radio.balise.example/emission">une émission</a> leur est consacrée
    dimanche.

    « Nous avons appris le fleuve par les pieds », a dit Lise Marchand en rangeant son
    cahier à l’encre bleue, avant de rouvrir l’écluse de Port-Lavant.
    """,
)
ALIKE = _page(
    "https://radio.balise.example/le-syndicat-vote",
    "Radio Balise",
    "07-02",
    "Le syndicat de bassin vote son budget dans une salle pleine",
    """
    Les riverains étaient deux cents à attendre dehors le résultat du vote : le syndicat a
    pris sur sa réserve pour payer la tour de Valcombe et les caméras d’Aubrac.

    Au nom des maisons isolées, Lise Marchand a lu une lettre des Trois-Saules à la tribune
    ; le maire de Port-Lavant a voté contre, seul, sous les applaudissements de la salle.

    Le président a rappelé que Valcombe n’avait rien coûté aux communes, et que les
    Trois-Saules garderaient leur jardin.
    """,
    "Infos",
)
OTHER = _page(
    "https://cimes.example/neige",
    "La Gazette des Cimes",
    "09-13",
    "Neige artificielle : le village qui a dit non",
    """
    Deux hivers sans canons, et les comptes du village de Hautecombe sont presque à
    l’équilibre, dit le maire Paul Berthier en ouvrant le registre de la régie des pistes.

    Les moniteurs emmènent désormais les enfants en raquettes vers le refuge du Grand Serre,
    où Paul Berthier a fait tracer six sentiers que la carte ne montrait plus.

    La fontaine de la place coule toute l’année, ce que personne n’avait vu depuis la
    construction du réservoir au-dessus de Hautecombe.
    """,
    "Montagne",
)
PAGES = (FIRST, SECOND, THIRD, ALIKE, OTHER)
