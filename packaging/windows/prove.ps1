# Installs the setup silently, tries the program, installs over it, removes it, and looks that
# the reader's own files are kept. For Windows runners; changes only the user's own part.
$ErrorActionPreference = "Stop"

$setup = Get-ChildItem dist/covid-desktop-*-setup.exe | Select-Object -First 1
$place = Join-Path $env:LOCALAPPDATA "Programs\Covid Desktop"
$settings = Join-Path $env:APPDATA "covid-desktop\settings.toml"
$uninstall = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\CovidDesktop"

function Invoke-Quietly($file, $arguments) {
    $process = Start-Process -FilePath $file -ArgumentList $arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$file $arguments ended with $($process.ExitCode)" }
}

function Assert-That($condition, $words) {
    if (-not $condition) { throw $words }
    Write-Output "ok    $words"
}

New-Item -ItemType Directory -Force (Split-Path $settings) | Out-Null
Set-Content -Path $settings -Value 'provider = "auto"'

Invoke-Quietly $setup.FullName "/S"
Assert-That (Test-Path "$place\covid-desktop.exe") "installed for the user alone"
Assert-That (Test-Path $uninstall) "listed under installed apps"
$command = (Get-ItemProperty "HKCU:\Software\Classes\CovidDesktop.Film\shell\open\command")."(default)"
Assert-That ($command -like "*covid-desktop.exe*%1*") "films open with it"
python packaging/smoke_test.py --skip-start "$place\covid-desktop-console.exe"
if ($LASTEXITCODE -ne 0) { throw "the installed program fails" }

Remove-Item "$place\_internal\base_library.zip"
Invoke-Quietly $setup.FullName "/S"
Assert-That (Test-Path "$place\_internal\base_library.zip") "installed over itself: repaired"

# With _?= the uninstaller runs in place, so that it can be waited for.
Invoke-Quietly "$place\uninstall.exe" "/S", "_?=$place"
Remove-Item "$place\uninstall.exe" -ErrorAction SilentlyContinue
Assert-That (-not (Test-Path "$place\_internal")) "removed"
Assert-That (-not (Test-Path $uninstall)) "no longer listed"
Assert-That (Test-Path $settings) "the reader's own files are kept"
