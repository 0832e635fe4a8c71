; Per-user installer of Covid Desktop: no elevation, nothing outside the user's own folders and
; the user's own part of the registry.
;
;   covid-desktop-VERSION-setup.exe                   with windows
;   covid-desktop-VERSION-setup.exe /S                silently, for hospital IT
;   covid-desktop-VERSION-setup.exe /S /D=C:\Place    silently, into a folder (last, unquoted)
;   uninstall.exe /S                                  removes silently; settings and library stay
;
; Exit status: 0 done; 1 cancelled; 2 not possible here (running, too old a Windows, not 64 bit).
; Installing over a version repairs or upgrades it. Nothing is started at the end: a program that
; an installer starts may be elevated, and then takes no files that are dragged onto it.
;
; makensis -DVERSION=0.1.0 -DFOLDER=dist\covid-desktop -DOUTFILE=dist\...-setup.exe
;          -DICON=build\packaging\covid-desktop.ico -DKILOBYTES=300000 installer.nsi

!ifndef VERSION | FOLDER | OUTFILE | ICON | KILOBYTES
  !error "VERSION, FOLDER, OUTFILE, ICON and KILOBYTES are needed; see make_setup.py"
!endif

!define NAME "Covid Desktop"
!define EXE "covid-desktop.exe"
!define CLASS "CovidDesktop.Film"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\CovidDesktop"
!define CAPABILITIES "Software\CovidDesktop\Capabilities"

Unicode true
!ifdef TARGET
  Target ${TARGET} ; where makensis itself does not run on Windows
!endif
ManifestDPIAware true
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include WordFunc.nsh

Name "${NAME}"
OutFile "${OUTFILE}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Covid Desktop"
InstallDirRegKey HKCU "Software\CovidDesktop" "Folder"
BrandingText "Research and education use. Not a medical device."
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TEXT "This installs ${NAME} ${VERSION} for you alone. No administrator is needed.$\r$\n$\r$\nResearch and education use. Not a medical device.$\r$\n$\r$\nIf an older version is installed, it is replaced; your settings and your library are kept."
!define MUI_FINISHPAGE_TEXT "${NAME} is in your Start menu.$\r$\n$\r$\nOpen DICOM films with it by double-click, or drag films into its window."
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro Stop TEXT
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    !insertmacro Stop "${NAME} needs a 64-bit Windows."
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    !insertmacro Stop "${NAME} needs Windows 10 or later."
  ${EndIf}
  SetRegView 64
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_YESNO|MB_ICONQUESTION "A newer version ($0) is installed. An older one may not open its library. Install ${VERSION} all the same?" /SD IDNO IDYES older
      SetErrorLevel 1
      Quit
      older:
    ${EndIf}
  ${EndIf}
FunctionEnd

; A program that runs cannot be replaced: say so before anything is touched.
!macro StopIfRunning
  ${If} ${FileExists} "$INSTDIR\${EXE}"
    ClearErrors
    Rename "$INSTDIR\${EXE}" "$INSTDIR\${EXE}.try"
    ${If} ${Errors}
      !insertmacro Stop "${NAME} is running. Close its windows, then start this again."
    ${EndIf}
    Rename "$INSTDIR\${EXE}.try" "$INSTDIR\${EXE}"
  ${EndIf}
!macroend

; Our own files alone: a folder that was chosen by hand may hold others.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  RMDir /r "$INSTDIR\python"
  Delete "$INSTDIR\covid-desktop*.exe"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\*._pth"
  Delete "$INSTDIR\THIRD-PARTY-LICENCES.txt"
  Delete "$INSTDIR\ORIGIN.txt"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\covid-desktop.ico"
!macroend

Section "Program"
  SetRegView 64
  !insertmacro StopIfRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${FOLDER}/*.*"
  ${If} ${Errors}
    !insertmacro Stop "The files could not be written. Is there room for 400 MB in $INSTDIR?"
  ${EndIf}
  File "/oname=covid-desktop.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\covid-desktop.ico"
  WriteRegStr HKCU "Software\CovidDesktop" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\covid-desktop.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Covid Desktop founders"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; DICOM opens with it; for pictures it is one of the choices under "Open with".
!macro OpenWith ENDING
  WriteRegStr HKCU "Software\Classes\${ENDING}\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" "${ENDING}" "${CLASS}"
!macroend

Section "Films open with it"
  SetRegView 64
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Chest film"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\covid-desktop.ico"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Chest films read offline. Research and education use; not a medical device."
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES}"
  !insertmacro OpenWith ".dcm"
  !insertmacro OpenWith ".dicom"
  !insertmacro OpenWith ".png"
  !insertmacro OpenWith ".jpg"
  !insertmacro OpenWith ".jpeg"
  ReadRegStr $0 HKCU "Software\Classes\.dcm" ""
  ${If} $0 == ""
    WriteRegStr HKCU "Software\Classes\.dcm" "" "${CLASS}"
  ${EndIf}
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)"
SectionEnd

!macro ForgetEnding ENDING
  DeleteRegValue HKCU "Software\Classes\${ENDING}\OpenWithProgids" "${CLASS}"
!macroend

Section "Uninstall"
  SetRegView 64
  !insertmacro StopIfRunning
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro ForgetEnding ".dcm"
  !insertmacro ForgetEnding ".dicom"
  !insertmacro ForgetEnding ".png"
  !insertmacro ForgetEnding ".jpg"
  !insertmacro ForgetEnding ".jpeg"
  ReadRegStr $0 HKCU "Software\Classes\.dcm" ""
  ${If} $0 == "${CLASS}"
    DeleteRegValue HKCU "Software\Classes\.dcm" ""
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey HKCU "Software\CovidDesktop"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)"
SectionEnd
