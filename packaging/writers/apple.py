"""What macOS is told of Standfirst: Info.plist, with the kinds of documents it opens."""

from reader.formats.table import FORMATS, Format
from writers.identity import ID, NAME, VERSION

# As an alternative only: the browser stays what it was for web pages.
_RANK = "Alternate"


def info_plist() -> dict[str, object]:
    """Return what PyInstaller puts into the bundle's Info.plist."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleIdentifier": ID,
        "CFBundleName": NAME,
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "fr"],
        "CFBundleDocumentTypes": [*map(_document_type, FORMATS), _FOLDER],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }


_FOLDER = {
    "CFBundleTypeName": "Folder of articles",
    "CFBundleTypeRole": "Viewer",
    "LSHandlerRank": _RANK,
    "LSItemContentTypes": ["public.folder"],
}


def _document_type(fmt: Format) -> dict[str, object]:
    # Of a double suffix macOS looks at the last part only.
    suffixes = dict.fromkeys(suffix.rpartition(".")[2] for suffix in fmt.suffixes)
    return {
        "CFBundleTypeName": fmt.title,
        "CFBundleTypeRole": "Viewer",
        "CFBundleTypeExtensions": [*suffixes],
        "CFBundleTypeMIMETypes": [*fmt.mimes],
        "LSHandlerRank": _RANK,
    }
