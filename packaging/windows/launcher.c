/* Starts Covid Desktop in the interpreter beside it; for the cross-built bundle alone.
 *
 * covid-desktop.exe ARGS  ->  python -m covid_desktop ARGS
 * A process that multiprocessing starts names itself at its end, after the interpreter's own flags
 * (-I, for this interpreter is isolated) and -c; it is passed on as it is.
 */
#include <windows.h>
#include <wchar.h>

typedef int (*Main)(int, wchar_t **);

int main(void) {
  wchar_t place[MAX_PATH];
  int count, given = 0;
  wchar_t **arguments = CommandLineToArgvW(GetCommandLineW(), &count);
  wchar_t **call = (wchar_t **)calloc((size_t)count + 3, sizeof(wchar_t *));
  if (!arguments || !call || !GetModuleFileNameW(NULL, place, MAX_PATH)) return 2;
  *wcsrchr(place, L'\\') = 0;
  SetDllDirectoryW(place);
  HMODULE python = LoadLibraryW(L"python311.dll");
  Main run = python ? (Main)(void *)GetProcAddress(python, "Py_Main") : NULL;
  if (!run) {
    MessageBoxW(NULL, L"Covid Desktop is not complete. Install it again.", L"Covid Desktop",
                MB_ICONERROR);
    return 2;
  }
  call[given++] = arguments[0];
  if (wcscmp(arguments[count - 1], L"--multiprocessing-fork") != 0) {
    call[given++] = L"-m";
    call[given++] = L"covid_desktop";
  }
  for (int number = 1; number < count; number++) call[given++] = arguments[number];
  return run(given, call);
}
