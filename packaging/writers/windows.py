"""What Windows is told of Standfirst: the version in its programs, and the files it opens."""

from reader.formats.table import FORMATS
from writers.identity import AUTHORS, NAME, PROGRAM, PROJECT, VERSION

# One speaks to a terminal, one has none and is for menus and files.
PROGRAMS = (PROGRAM, f"{PROGRAM}-window")
_ASSOCIATIONS = "Software\\Standfirst\\Capabilities\\FileAssociations"


def version_resource(name: str) -> str:
    """Return the version resource of a program, as PyInstaller reads it."""
    numbers = tuple(map(int, [*VERSION.split("."), "0"]))
    strings = {
        "CompanyName": AUTHORS,
        "FileDescription": NAME,
        "FileVersion": VERSION,
        "InternalName": name,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{name}.exe",
        "ProductName": NAME,
        "ProductVersion": VERSION,
        "Comments": PROJECT["description"],
    }
    rows = ",\n      ".join(f"StringStruct({key!r}, {words!r})" for key, words in strings.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      {rows}
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""


def associations() -> str:
    """Return the registry entries of the installer: what Standfirst is offered for.

    They make it one of the programs to choose from, never the one that opens a kind by itself.
    """
    rows = ["[Registry]"]
    for fmt in FORMATS:
        kind = f"{NAME}.{fmt.name}"
        opening = f'"""{{app}}\\{PROGRAMS[1]}.exe"" open ""%1"""'
        rows += [
            _entry(f"Software\\Classes\\{kind}", "", f'"{fmt.title}"', "uninsdeletekey"),
            _entry(f"Software\\Classes\\{kind}\\shell\\open\\command", "", opening),
        ]
        for suffix in dict.fromkeys(f".{each.rpartition('.')[2]}" for each in fmt.suffixes):
            choice = f"Software\\Classes\\{suffix}\\OpenWithProgids"
            rows += [
                _entry(choice, kind, '""', "uninsdeletevalue"),
                _entry(_ASSOCIATIONS, suffix, f'"{kind}"', "uninsdeletevalue"),
            ]
    return "\n".join(rows) + "\n"


def _entry(key: str, name: str, value: str, flags: str = "") -> str:
    fields = ["Root: HKA", f'Subkey: "{key}"', "ValueType: string"]
    fields += [f'ValueName: "{name}"'] if name else []
    fields += [f"ValueData: {value}"]
    fields += [f"Flags: {flags}"] if flags else []
    return "; ".join(fields)
