; Installs for the person who runs it, without an administrator. `package` makes the files that are included:
;   about.nsh    VERSION, PUBLISHER, ICON                 (by CMake)
;   install.nsh  a File line for each file of the program
;   remove.nsh   the Delete and RMDir lines for the same files
; Command line: /S asks nothing, /D=FOLDER (last, without quotes) installs elsewhere. The uninstaller takes /S, and
; /PURGE with it for the profile and the tokens too. Exit code 2: the program runs, and nobody was there to ask.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
!include about.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Threadsweep"

Name "Threadsweep"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Threadsweep"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "Threadsweep ${VERSION}"
ManifestDPIAware true
ManifestSupportedOS all

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Threadsweep"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Threadsweep installer"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\threadsweep.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start Threadsweep"

; The uninstaller is made by this script's own run, and signed there as all the rest.
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"'
!endif

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs has this event open (app/platform/platform_windows.cpp), and ends in good order once it is set.
!define SYNCHRONIZE_AND_MODIFY 0x100002
!define END_EVENT "Local\Threadsweep.End"

!macro DefineWaitUntilEnded un
Function ${un}WaitUntilEnded
    ask:
    System::Call 'kernel32::OpenEventW(i ${SYNCHRONIZE_AND_MODIFY}, i 0, w "${END_EVENT}") p .r0'
    ${If} $0 P= 0
        Return
    ${EndIf}
    MessageBox MB_OKCANCEL|MB_ICONEXCLAMATION "Threadsweep is running. What it deletes at the moment would be interrupted, and offered again at the next start.$\n$\nClose it and go on?" /SD IDCANCEL IDOK close
        System::Call 'kernel32::CloseHandle(p r0)'
        SetErrorLevel 2
        Abort
    close:
    System::Call 'kernel32::SetEvent(p r0)'
    System::Call 'kernel32::CloseHandle(p r0)'
    ; Its last program takes the event with it. Thirty seconds, then whoever is there is asked again.
    StrCpy $1 0
    ${Do}
        Sleep 500
        System::Call 'kernel32::OpenEventW(i ${SYNCHRONIZE_AND_MODIFY}, i 0, w "${END_EVENT}") p .r0'
        ${If} $0 P= 0
            Return
        ${EndIf}
        System::Call 'kernel32::CloseHandle(p r0)'
        IntOp $1 $1 + 1
    ${LoopUntil} $1 >= 60
    Goto ask
FunctionEnd
!macroend
!insertmacro DefineWaitUntilEnded ""
!insertmacro DefineWaitUntilEnded "un."

Function .onInit
    SetShellVarContext current
    Call WaitUntilEnded
FunctionEnd

Section "Threadsweep"
    ; An older version goes first, by its own list of files; the profile and the tokens are not on it.
    ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\uninstall.exe"
        ; _?= keeps it from copying itself away, so that it can be waited for; it stays, and is overwritten.
        ExecWait '"$0\uninstall.exe" /S _?=$0' $1
        ${If} $1 != 0
            MessageBox MB_OK|MB_ICONSTOP "The older version could not be removed. Nothing was changed." /SD IDOK
            SetErrorLevel $1
            Abort
        ${EndIf}
    ${EndIf}

    SetOutPath "$INSTDIR"
    !include install.nsh
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Threadsweep.lnk" "$INSTDIR\threadsweep.exe"

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Threadsweep"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\threadsweep.exe"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Function un.onInit
    SetShellVarContext current
    Call un.WaitUntilEnded
FunctionEnd

Section "Uninstall"
    ; The program itself knows which tokens are its own; so it is asked while it is still here.
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/PURGE" $1
    ${IfNot} ${Errors}
        Goto purge
    ${EndIf}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Remove the list of sub-accounts, their tokens and the journal of deletions as well?$\n$\nThe journal is the only record of what was deleted and how that was proven." /SD IDNO IDNO keep
    purge:
        ExecWait '"$INSTDIR\threadsweep.exe" --remove-tokens' $0
        ${If} $0 != 0
            MessageBox MB_OK|MB_ICONEXCLAMATION "Not every token could be removed. Look for entries that begin with Threadsweep in the Credential Manager." /SD IDOK
        ${EndIf}
        RMDir /r "$LOCALAPPDATA\threadsweep"
    keep:
    !include remove.nsh
    Delete "$INSTDIR\uninstall.exe"
    Delete "$SMPROGRAMS\Threadsweep.lnk"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
