# Freezes Standfirst on Windows, has it test itself, and makes the installer in build\.
# Needs Python 3.11 or newer and, for the installer, Inno Setup 6.
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$PSScriptRoot\..\..\.."
Set-Location $root
python -m venv build\environment
$python = "build\environment\Scripts\python.exe"
& $python -m pip install --quiet --no-deps --require-hashes --requirement packaging\pyinstaller\lock.txt
# What only Windows needs of the same packages; lock.txt is made on Linux.
& $python -m pip install --quiet colorama pefile pywin32-ctypes
$env:PYTHONPATH = "$root;$root\packaging"
$env:PYTHONHASHSEED = "0"
& $python -m writers windows build\for_installers
& $python -m PyInstaller --noconfirm --clean --log-level WARN --distpath build `
    --workpath build\freezing packaging\pyinstaller\standfirst.spec
& build\standfirst\standfirst.exe --self-test
if ($LASTEXITCODE -ne 0) { exit 1 }
$version = (& $python -c "import reader; print(reader.__version__)")
& "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" "/DVersion=$version" packaging\pyinstaller\windows\standfirst.iss
