"""How browsers name the folder of a page's pictures and scripts, in the languages they speak."""

# After the name of the page. Chrome says "_files" in every language; so do we say "_assets".
FOLDER_ENDINGS = frozenset("""
_arquivos _archivos _assets _bestanden -Dateien _datoteke _dosyalar _elemei _fails _failid _fajlovi
_fichiers _ficheiros -filer .files _files _fitxategiak _fitxers _pliki _soubory _tiedostot
""".split())
