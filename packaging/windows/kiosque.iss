; The installer for Windows, for one user and without an administrator. Made by
; `packaging/build.py windows`, which gives Version and Work (the folder with the icon).
; The library lies in the user's data folder and stays when Kiosque is removed.

#define Name "Kiosque"
#define Program "kiosque.exe"
#define Bundle "..\dist\bundle\kiosque"

[Setup]
AppId={{5C0B6F0E-5D0B-4E0B-9C53-6B2B1D7C3F11}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=The Kiosque team
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
ChangesAssociations=yes
CloseApplications=yes
LicenseFile=..\..\LICENSE
SetupIconFile={#Work}\kiosque.ico
UninstallDisplayIcon={app}\{#Program}
OutputBaseFilename=kiosque-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
TimeStampsInUTC=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[CustomMessages]
en.DesktopIcon=Put an icon on the desktop
fr.DesktopIcon=Mettre une icône sur le bureau
ar.DesktopIcon=ضع أيقونة على سطح المكتب
en.Start=Start Kiosque
fr.Start=Ouvrir Kiosque
ar.Start=شغّل Kiosque

[Tasks]
Name: "desktopicon"; Description: "{cm:DesktopIcon}"; Flags: unchecked

[InstallDelete]
; An earlier version's libraries would stay beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Excludes: "kiosque-command.exe"; Flags: recursesubdirs ignoreversion
; With this ending it is what `kiosque` means in a terminal, where a program with windows has no output.
Source: "{#Bundle}\kiosque-command.exe"; DestDir: "{app}"; DestName: "kiosque.com"; Flags: ignoreversion

[Icons]
Name: "{userprograms}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "reader.kiosque.Kiosque"
Name: "{userdesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; kiosque: links
Root: HKCU; Subkey: "Software\Classes\kiosque"; ValueType: string; ValueData: "URL:Kiosque"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\kiosque"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\kiosque\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
; What Kiosque opens. Endings that nobody has get it by default; all others offer it under "Open with".
Root: HKCU; Subkey: "Software\Classes\Kiosque.Page"; ValueType: string; ValueData: "Saved page"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Kiosque.Page\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKCU; Subkey: "Software\Classes\Kiosque.Page\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.webarchive\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.warc\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.wacz\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.maff\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.mhtml\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.mht\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.html\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.htm\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.eml\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "Kiosque.Page"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:Start}"; Flags: postinstall nowait skipifsilent unchecked
