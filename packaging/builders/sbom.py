"""The bill of materials: all that is shipped, in CycloneDX 1.6 (ECMA-424), which scanners read."""

import json
import uuid
from typing import Any

from builders.ground import NAME, SUMMARY, source_date, version
from builders.parts import Part

_OF_KIOSQUE = uuid.UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")  # RFC 4122's, for names


def bill(parts: list[Part]) -> str:
    """Return the bill of a release that is made of the parts; the same for the same parts."""
    listed = [_component(part) for part in parts]
    told: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": source_date().isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": NAME,
                "name": NAME,
                "version": version(),
                "description": SUMMARY,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
                "purl": f"pkg:pypi/{NAME}@{version()}",
            },
        },
        "components": listed,
        "dependencies": [
            {"ref": NAME, "dependsOn": [each["bom-ref"] for each in listed]},
            *({"ref": each["bom-ref"]} for each in listed),
        ],
    }
    told["serialNumber"] = f"urn:uuid:{uuid.uuid5(_OF_KIOSQUE, json.dumps(told))}"
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, Any]:
    kind = "data" if part.licence == "OFL-1.1" else "library"
    told = {"type": kind, "bom-ref": part.purl or f"part:{part.name}", "name": part.name}
    if part.version:
        told["version"] = part.version
    if part.purl:
        told["purl"] = part.purl
    if part.licence == "NOASSERTION":
        licence: dict[str, Any] = {"license": {"name": "see the notices that are shipped"}}
    else:
        licence = {"expression": part.licence}
    return {**told, "licenses": [licence]}
