; The Windows installer (Inno Setup 6). Made by: packaging\pyinstaller\windows\build.ps1
; associations.iss is written from the table of formats.
#define Name "Standfirst"
#ifndef Version
  #error Version is to be given: iscc /DVersion=1.2.3
#endif

[Setup]
AppId={{6B0E2C6C-6C0B-4B4A-9A53-1F2F8F6E5D31}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The {#Name} authors
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
LicenseFile=..\..\..\LICENSE
OutputDir=..\..\..\build
OutputBaseFilename=standfirst-{#Version}-setup
SetupIconFile=..\..\..\build\for_installers\standfirst.ico
UninstallDisplayIcon={app}\standfirst-window.exe
Compression=lzma2/max
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Without administrators' rights it installs for one person.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\..\build\standfirst\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\standfirst-window.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\standfirst-window.exe"; Tasks: desktopicon

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
Root: HKA; Subkey: "Software\Standfirst"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Standfirst\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Standfirst\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "Read saved articles, their quotes and their sources"
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "{#Name}"; ValueData: "Software\Standfirst\Capabilities"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\standfirst.exe"; ValueType: string; ValueData: "{app}\standfirst.exe"; Flags: uninsdeletekey

#include "..\..\..\build\for_installers\associations.iss"

[Run]
Filename: "{app}\standfirst-window.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
