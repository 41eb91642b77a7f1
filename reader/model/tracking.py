"""The parameters of an address that say who sent the reader there, not which story is meant."""

from collections.abc import Iterable

#: Families; each beginning belongs to one tool of measuring or mailing.
_PREFIXES = (
    *("utm_", "mc_", "pk_", "mtm_", "piwik_", "matomo_", "at_custom", "at_campaign", "at_medium"),
    *("hsa_", "__hs", "_hs", "oly_", "vero_", "trk_", "ns_", "ga_", "gad_", "stm_", "sc_c", "ito_"),
    *(
        "wt_zmc",
        "wt.mc",
        "cm_mmc",
        "mkt_",
        "sms_",
        "elq",
        "itm_",
        "xtor",
        "fb_",
        "action_object",
        "amp_js",
        "amp_gsa",
    ),
)
_NAMES = frozenset(
    (
        *("fbclid", "gclid", "gclsrc", "dclid", "msclkid", "yclid", "igshid", "igsh", "twclid"),
        *("wbraid", "gbraid", "ttclid", "li_fat_id", "epik", "rdt_cid", "irclickid", "sccid"),
        *("wickedid", "zanpid", "srsltid", "_ga", "_gl", "_openstat", "ysclid", "rb_clickid"),
        *("s_cid", "s_kwcid", "ocid", "cmpid", "mkt_tok", "mbid", "spm", "scm", "soc_src"),
        *("soc_trk", "guccounter", "guce_referrer", "guce_referrer_sig", "ncid", "ftag", "wtmc"),
        *(
            "cvid",
            "tblci",
            "obclid",
            "oborigurl",
            "dicbo",
            "taid",
            "usqp",
            "smid",
            "smtyp",
            "echobox",
        ),
    )
)


def is_tracking(name: str) -> bool:
    """Return whether a page is the same without the parameter of this name."""
    lowered = name.lower()
    return lowered in _NAMES or lowered.startswith(_PREFIXES)


def without_tracking(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the parameters, name and value each, that may say which page is meant."""
    return [(name, value) for name, value in pairs if not is_tracking(name)]
