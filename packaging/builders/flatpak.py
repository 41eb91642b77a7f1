"""The Flatpak: the tarball's program in a sandbox of its own, by flatpak-builder."""

import hashlib
from pathlib import Path

from builders import bundle, tarball
from builders.ground import APP_ID, DIST, PACKAGING, CannotBuildError, fresh, need, run, version

_RUNTIMES = ("org.freedesktop.Platform", "org.freedesktop.Sdk")
_RECIPE = PACKAGING / "linux" / "flatpak.yml"


def build() -> list[Path]:
    """Make the package; return it. Raises CannotBuildError where flatpak's runtime is missing."""
    builder = need("flatpak-builder", "flatpak-builder")
    (archive,) = tarball.build()
    recipe = bundle.WORK / f"{APP_ID}.yml"
    recipe.write_text(_recipe_for(archive), encoding="utf-8")
    run(builder, "--show-manifest", recipe)
    known = run("flatpak", "list", "--runtime", "--columns=application")
    lacking = [f"{name}//24.08" for name in _RUNTIMES if name not in known]
    if lacking:
        raise CannotBuildError(
            f"The runtime is missing: flatpak install flathub {' '.join(lacking)}."
            f" The recipe for it is work/{recipe.name}."
        )
    folder, repository = fresh(bundle.WORK / "flatpak"), bundle.WORK / "repository"
    run(builder, "--force-clean", f"--repo={repository}", folder, recipe)
    target = DIST / f"{APP_ID}-{version()}.flatpak"
    run("flatpak", "build-bundle", repository, target, APP_ID)
    return [target]


def _recipe_for(archive: Path) -> str:
    text = _RECIPE.read_text(encoding="utf-8")
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    return text.replace("../dist/@ARCHIVE@", str(archive)).replace("@SHA256@", digest)
