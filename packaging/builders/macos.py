"""The program for macOS: an .app in a disk image to drag it out of."""

import shutil
from pathlib import Path
from typing import Any

from builders import bundle
from builders.ground import APP_ID, DIST, fresh, need_system, run, version

#: What Kiosque opens: its name, the system's type, the endings. None of them is taken over.
_DOCUMENTS = (
    ("Web page", "public.html", ("html", "htm", "xhtml")),
    ("Saved web page", "org.ietf.mhtml", ("mhtml", "mht")),
    ("Web archive", "com.apple.webarchive", ("webarchive",)),
    ("Web archive (WARC)", f"{APP_ID}.warc", ("warc",)),
    ("Web archive (WACZ)", f"{APP_ID}.wacz", ("wacz",)),
    ("Saved web page (MAFF)", f"{APP_ID}.maff", ("maff",)),
    ("Newsletter", "com.apple.mail.email", ("eml",)),
    ("Text", "public.plain-text", ("txt",)),
)


def build() -> list[Path]:
    """Make the disk image; return it. Raises CannotBuildError anywhere but on macOS."""
    need_system(
        "darwin", "Programs for macOS can only be made on a Mac: packaging/ci/macos.yml does it."
    )
    bundle.build()
    folder = fresh(bundle.WORK / "image")
    shutil.copytree(bundle.FOLDER.parent / "Kiosque.app", folder / "Kiosque.app", symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    target = DIST / f"Kiosque-{version()}.dmg"
    target.unlink(missing_ok=True)
    run("hdiutil", "create", "-volname", "Kiosque", "-srcfolder", folder, "-format", "UDZO", target)
    return [target]


def info() -> dict[str, Any]:
    """Return what the .app says of itself in Info.plist."""
    return {
        "CFBundleIdentifier": APP_ID,
        "CFBundleName": "Kiosque",
        "CFBundleDisplayName": "Kiosque",
        "CFBundleVersion": version(),
        "CFBundleShortVersionString": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "fr", "ar"],
        "LSApplicationCategoryType": "public.app-category.news",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [_document(*each) for each in _DOCUMENTS],
        "UTImportedTypeDeclarations": [
            _declared(*each) for each in _DOCUMENTS if each[1].startswith(APP_ID)
        ],
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": APP_ID,
                "CFBundleTypeRole": "Viewer",
                "CFBundleURLSchemes": ["kiosque"],
            }
        ],
    }


def _document(name: str, kind: str, endings: tuple[str, ...]) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",  # "Open with", never the default
        "LSItemContentTypes": [kind],
        "CFBundleTypeExtensions": list(endings),
    }


def _declared(name: str, kind: str, endings: tuple[str, ...]) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": kind,
        "UTTypeDescription": name,
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {"public.filename-extension": list(endings)},
    }
