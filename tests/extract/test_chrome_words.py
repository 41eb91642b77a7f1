"""What names of class and id say."""

import pytest

from reader.extract.chrome_words import Verdict, judge, names_story
from reader.model.article import ChromeKind as Kind

#: Classes and ids as themes, plug-ins and publishers' systems write them.
THEMES: dict[Kind, str] = {
    Kind.COMMENTS: "comments-area comment-form comment-respond commentlist disqus_thread respond"
    " livefyre-app bloc-commentaires lista-comentarios sezione-commenti kommentare-box"
    " kommentar-liste reacties-blok thread-replies komentar-box komentare-lista",
    Kind.RELATED: "related-articles jp-relatedposts yarpp-thumbnails recirc-unit"
    " article__recirculation mnt-recommend recommended-for-you dy-recommendations checkalso-box"
    " readmore-link story-teaser m-teasers noticias-relacionadas artigos-relacionados"
    " verwandt-liste articles-similaires read-more-box read_next c-read-also more-stories"
    " more_articles moreNews more-from-author more-on-this more-like-this more-posts more-links"
    " up-next see-also mh-check-also also-read-box you-may-also-like you-may-enjoy you_might_like"
    " latest-news latest-posts recent-posts recentNews in-this-story also-like",
    Kind.ADVERTISEMENT: "OUTBRAIN taboola-below-article adsbygoogle ad-slot ads-wrap adv-box"
    " advert-top adverts-list advertisement-label advertising-unit adsense-box adbox-1 adunit"
    " adslot_2 dfp-leaderboard div-gpt-1 banner-top banners-row sponsor-logo sponsored-by"
    " sponsors-list promo-strip promos-row promotion-bar promobox-2 zergnet-1 revcontent-frame"
    " plista_box ligatus-wrap",
    Kind.SHARE_BAR: "share-buttons sharing-links sharebar-top sharetools-story sharedaddy"
    " shareaholic-canvas addthis_toolbox sharethis-inline addtoany_content social-links"
    " socials-list sociable-row share-count shares-total followus-box follow-us ssba-wrap a2a_kit"
    " heateor_sss print-link printfriendly-button email-link emailthis-box post-share"
    " article-tools post_tools articleShare post-links",
    Kind.NAVIGATION: "site-nav navbar-fixed navigation-top mega-menu submenu-list pagination-wrap"
    " pager-list masthead-inner navi-box crumb-line paging-row pagenav-1 toolbar-top prevnext-row"
    " nextprev-links backtotop-arrow toc-container search-box searchform-wrap login-form"
    " top-searches register-now topics-bar sort-by table-of-contents jump-links next-article"
    " next-post nextStory previous-article previous_post previous-story main-menu site-header-wrap"
    " global-header__inner back-to-top skip-link post-navigation",
    Kind.BREADCRUMB: "breadcrumb-trail yoast-breadcrumbs crumbs-path",
    Kind.SIDEBAR: "sidebar-right footer-widgets colophon-inner trending-now prev-link rodape-site"
    " fusszeile-unten piedepagina-1 side-col right-rail aside-box foot-note popular-list"
    " mostread-box mostpopular-tab trends-box morenews-1 moreon-box most-read most_popular"
    " mostViewed most-recent most-shared top-stories breaking-news editors-picks widget-area",
    Kind.NEWSLETTER: "newsletter-box newsletters-list subscribe-form subscription-box signup-box"
    " optin-form mailchimp-form mc4wp-form sign-up call-to-action inline-promo",
    Kind.COOKIE_NOTICE: "cookie-bar cookies-eu consent-layer gdpr-popup-box ccpa-link onetrust-sdk",
    Kind.POPUP: "popup-wrap modal-dialog overlay-box lightbox-wrap tooltip-inner popover-body-1"
    " hovercard-1 rollover-box flyout-wrap",
    Kind.PAYWALL: "paywall-offer regwall-box donate-box donation-form crowdfunding-call",
    Kind.AUTHOR_BOX: "author-box authorBio author_info author-card author-details author-block"
    " author-profile author-description author-about author-area author-name author-image"
    " author-avatar author-link about-author the-author authorbox-1 authorbio-1 authorinfo-1"
    " biography-box bio-box byline-line byauthor-1 authors-list vcard",
    Kind.TAGS: "tags-list taglist-1 tagcloud keywords-list widget_tag_cloud post-tag-links"
    " entry-tag-link tags-links post-tags entry-tags article-tags cat-links",
    Kind.HIDDEN: "hidden invisible hide-on-load visuallyhidden sronly screenreader noprint-1"
    " nocontent sr-only screen-reader-text visually-hidden print-only-1 d-print-none print:hidden"
    " noPrint",
    Kind.OTHER: "rating-stars ratings-box vote-up votes-total poll-box survey-box quiz-box"
    " slideshow-1 carousel-inner slick-track swiper-slide gallery-item galleries-list playlist-1"
    " jwplayer-1 videoplayer-1 player-box brightcove-1 timestamp-1 datetime-1 pubdate dateline"
    " credit-line credits-list copyright-line disclaimer-text-1 disclosure-1 cta-box debug-data"
    " post-meta entry-meta article-meta story_meta single-meta post-info articleInfo post-date"
    " entry-date"
    " article-date post-time article-time post-details meta-info meta-data meta-box meta-bar"
    " reading-time read-time photo-credit image-credit post-author entry-author article-author"
    " privacy-policy terms-of-use video-player__title videoPlaylist video-carousel-row"
    " video-resource__headline audio-player AudioEnhancement-title media-player",
}


@pytest.mark.parametrize("kind", THEMES)
def test_names_that_themes_give_their_chrome(kind: Kind) -> None:
    found = {name: judge(name) for name in THEMES[kind].split()}
    assert [
        name for name, verdict in found.items() if verdict is None or verdict.kind != kind
    ] == []


@pytest.mark.parametrize(
    ("name", "kind", "strong"),
    [
        ("authorBox", Kind.AUTHOR_BOX, True),
        ("author_box", Kind.AUTHOR_BOX, True),
        ("post__share--large", Kind.SHARE_BAR, True),
        ("entry-meta", Kind.OTHER, False),
        ("ad-300x250", Kind.ADVERTISEMENT, False),
        ("ad sidebar", Kind.SIDEBAR, True),
        ("newsletter sidebar", Kind.NEWSLETTER, True),
        ("share-bar md:block", Kind.SHARE_BAR, True),
        ("--share", Kind.SHARE_BAR, True),
        ("sidebar ad", Kind.SIDEBAR, True),
        ("ad-sidebar", Kind.SIDEBAR, True),
        ("elementor-widget-share-buttons", Kind.SHARE_BAR, True),
        ("et_pb_comments_module", Kind.COMMENTS, True),
        ("share-embedded comments", Kind.COMMENTS, True),
        ("menu-widget", Kind.NAVIGATION, True),
        ("hidden", Kind.HIDDEN, False),
        ("author-bio", Kind.AUTHOR_BOX, True),
        ("read-more", Kind.RELATED, True),
        ("most-popular", Kind.SIDEBAR, True),
    ],
)
def test_words_and_pairs(name: str, kind: Kind, strong: bool) -> None:
    assert judge(name) == Verdict(kind, strong)


@pytest.mark.parametrize(
    "name",
    ["story", "article-body share", "no-comments", "has-sidebar", "header", "shadow", ""],
)
def test_names_that_say_nothing(name: str) -> None:
    assert judge(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "story-lead teaser",
        "elementor-section-comments",
        "story--share",
        "hidden-xs",
        "col overflow-hidden",
        "hidden md:flex",
        "social-embed",
        "promo-widget",
        "sidebar-enabled--false",
    ],
    ids=[
        "lead",
        "builder",
        "modifier",
        "small screens",
        "overflow",
        "wide screens",
        "embed",
        "weak when last",
        "switch",
    ],
)
def test_names_that_mislead_say_nothing(name: str) -> None:
    assert judge(name) is None


@pytest.mark.parametrize(
    "name",
    [
        *("article-body", "articleBody", "wide article-body", "article-body-wide", "story_text"),
        *("post-content", "entry-content", "content-body", "main-content", "body-text"),
        *("thearticlebodybox", "field-name-body", "single-content-1", "postarea-inner"),
    ],
)
def test_names_of_the_storys_body(name: str) -> None:
    assert names_story(name)
    assert judge(f"{name} share") is None


@pytest.mark.parametrize(
    "name", ["article-bodyguard", "share", "article-body-share", "text", "contentment", "postal"]
)
def test_names_of_something_else(name: str) -> None:
    assert not names_story(name)


@pytest.mark.parametrize(
    "name", ["lead", "lede", "chapo", "perex", "vorspann", "ingress", "entradilla"]
)
def test_the_first_paragraph_may_be_called_a_teaser_too(name: str) -> None:
    assert judge(f"article-{name} teaser") is None
    assert judge("article-teaser") == Verdict(Kind.RELATED, strong=False)


@pytest.mark.parametrize(
    "state",
    [
        *(
            "has-sidebar",
            "with-sidebar",
            "no-sidebar",
            "not-related",
            "without-comments",
            "is-modal",
        ),
        *("js-share", "hs-menu", "so-menu", "fl-sidebar", "bg-ad", "text-ad", "theme-cookie"),
        *("layout-sidebar", "page-search", "category-ads", "tag-newsletter", "type-quiz"),
        *("format-gallery", "status-hidden", "hentry-comments", "col-sidebar", "row-footer"),
        *(
            "grid-sidebar",
            "span4-sidebar",
            "dnd-gallery",
            "e-con-menu",
            "vc-gallery",
            "wpb-gallery",
        ),
        *("tdi_1-social", "tdc-menu", "et_pb_gallery", "container-ad", "field-label-hidden"),
        *("field-type-rating", "widget_text", "widget_text-ad"),
        *("textwidget-ad", "siteorigin-menu", "elementor-menu"),
    ],
)
def test_layout_and_state_are_no_chrome(state: str) -> None:
    assert judge(state) is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("elementor-location-popup", Kind.POPUP),
        ("elementor-location-footer", Kind.SIDEBAR),
        ("elementor-location-header-menu", Kind.NAVIGATION),
        ("elementor-widget-share", Kind.SHARE_BAR),
        ("elementor-widget-nav", Kind.NAVIGATION),
        ("elementor-widget-social", Kind.SHARE_BAR),
        ("elementor-widget-author-box", Kind.AUTHOR_BOX),
        ("elementor-widget-post-navigation", Kind.NAVIGATION),
        ("elementor-widget-sidebar", Kind.SIDEBAR),
        ("et_pb_comments", Kind.COMMENTS),
        ("et_pb_social", Kind.SHARE_BAR),
        ("et_pb_blog_pagination", Kind.NAVIGATION),
        ("et_pb_newsletter", Kind.NEWSLETTER),
        ("et_pb_post_nav", Kind.NAVIGATION),
        ("et_pb_sidebar", Kind.SIDEBAR),
    ],
)
def test_what_page_builders_call_chrome_in_full_is(name: str, kind: Kind) -> None:
    found = judge(name)
    assert found is not None
    assert found.kind is kind


@pytest.mark.parametrize("state", ["enabled", "disabled", "true", "false"])
def test_what_is_said_to_be_on_or_off_is_a_page(state: str) -> None:
    assert judge(f"sidebar-is-{state}") is None


@pytest.mark.parametrize("width", ["xs", "sm", "s", "phone", "mobile"])
def test_what_is_hidden_on_small_screens_is_shown_on_ours(width: str) -> None:
    assert judge(f"hidden-{width}") is None


@pytest.mark.parametrize(
    "shown",
    [
        *("sm:block", "md:flex", "lg:grid", "xl:inline", "2xl:table", "md:contents"),
    ],
)
def test_what_is_shown_from_some_width_on_is_not_hidden(shown: str) -> None:
    assert judge(f"hidden {shown}") is None
    assert judge(f"{shown} hidden") is None
    assert judge(f"hidden x{shown}") is not None


@pytest.mark.parametrize("last", ["widget", "hide", "header"])
def test_what_a_box_is_last_called_may_say_nothing(last: str) -> None:
    assert judge(f"promo-{last}") is None


def test_the_share_bar_of_a_body_is_a_share_bar() -> None:
    assert judge("article-body-share") == Verdict(Kind.SHARE_BAR, strong=True)


@pytest.mark.parametrize("part", ["footer", "sidebar", "nav", "menu", "ads"])
def test_what_a_box_is_without_says_nothing_of_it(part: str) -> None:
    assert judge(f"box-{part}") is not None
    assert judge(f"box-no-{part}") is None
    assert judge(f"box-no-header-{part}") is None
    assert judge(f"box-no-words-{part}") is not None


def test_what_is_not_printed_or_waits_for_consent_is_there() -> None:
    assert judge("box-no-print") is not None
    assert judge("box-no-consent") is not None
