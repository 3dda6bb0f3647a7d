"""The bill of materials (SBOM) of the frozen program, as CycloneDX JSON."""

import hashlib
import json
import re
import time
import uuid

from writers.identity import NAME, PROGRAM, ROOT, VERSION, moment
from writers.notices import Component

LOCK = ROOT / "packaging" / "pyinstaller" / "lock.txt"
_LOCKED = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>\S+) \\$(?P<hashes>(?:\n    --hash=\S+.*)+)", re.MULTILINE
)
_PLAIN_LICENCE = re.compile(r"^[\w.-]+$")


def bill_of_materials(components: list[Component]) -> str:
    """Return the bill: what went in, in which version, under which licence."""
    subject = {
        "type": "application",
        "bom-ref": PROGRAM,
        "name": NAME,
        "version": VERSION,
        "licenses": [{"license": {"id": "MIT"}}],
    }
    listed = [_row(component) for component in components]
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.UUID(bytes=_digest(listed), version=4)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(moment())),
            "component": subject,
        },
        "components": listed,
        "dependencies": [{"ref": PROGRAM, "dependsOn": [row["bom-ref"] for row in listed]}],
    }
    return json.dumps(bill, indent=1, ensure_ascii=False) + "\n"


def locked() -> set[tuple[str, str]]:
    """Return the names and versions of all packages that the lock pins."""
    return {
        (found["name"], found["version"]) for found in _LOCKED.finditer(LOCK.read_text("utf-8"))
    }


def _row(component: Component) -> dict[str, object]:
    row: dict[str, object] = {
        "type": "library",
        "bom-ref": component.address,
        "name": component.name,
        "version": component.version,
        "purl": component.address,
    }
    if _PLAIN_LICENCE.match(component.licence):
        row["licenses"] = [{"license": {"id": component.licence}}]
    elif component.licence:
        row["licenses"] = [{"license": {"name": component.licence}}]
    return row


def _digest(listed: object) -> bytes:
    """Return a number that is the same for the same content."""
    told = json.dumps([VERSION, listed], sort_keys=True).encode()
    return hashlib.sha256(told).digest()[:16]
