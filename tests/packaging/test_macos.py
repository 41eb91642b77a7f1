"""The .app for macOS, as far as another system can judge it."""

import plistlib

import pytest
from builders import macos
from builders.ground import CannotBuildError, version


def test_its_information_can_be_written_as_a_property_list() -> None:
    told = plistlib.loads(plistlib.dumps(macos.info()))
    assert told["CFBundleIdentifier"] == "reader.kiosque.Kiosque"
    assert told["CFBundleShortVersionString"] == version()
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["kiosque"]


def test_it_opens_saved_pages_and_is_the_default_for_none() -> None:
    documents = macos.info()["CFBundleDocumentTypes"]
    assert {each["LSHandlerRank"] for each in documents} == {"Alternate"}
    endings = {ending for each in documents for ending in each["CFBundleTypeExtensions"]}
    assert endings >= {"html", "mhtml", "webarchive", "warc", "wacz", "maff", "eml", "txt"}


def test_types_that_no_one_has_declared_are_declared() -> None:
    told = macos.info()
    used = {kind for each in told["CFBundleDocumentTypes"] for kind in each["LSItemContentTypes"]}
    ours = {kind for kind in used if kind.startswith("reader.kiosque.")}
    assert ours == {each["UTTypeIdentifier"] for each in told["UTImportedTypeDeclarations"]}


def test_elsewhere_it_says_where_it_can_be_built() -> None:
    with pytest.raises(CannotBuildError, match="only be made on a Mac"):
        macos.build()
