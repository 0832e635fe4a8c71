/* What Windows 10 has and Wine lacks, for the proof under Wine alone; never shipped.
 *
 * One file, a library for each definition:
 *   UCRTBASE          C99's complex functions, which NumPy asks for; the rest is Wine's own
 *   ICUUC             present, and knows no character set: Qt then does without
 *   BCRYPTPRIMITIVES  the random numbers of the operating system, for Typst
 *
 * Complex numbers go as structures, as Microsoft's C passes them; its long double is a double.
 */
#include <stddef.h>

#ifdef UCRTBASE
#include <complex.h>

typedef struct { float re, im; } F;
typedef struct { double re, im; } D;

static float _Complex f(F z) { return z.re + z.im * I; }
static double _Complex d(D z) { return z.re + z.im * I; }
static F of_f(float _Complex z) { F r = {__real__ z, __imag__ z}; return r; }
static D of_d(double _Complex z) { D r = {__real__ z, __imag__ z}; return r; }

#define COMPLEX(name)                                        \
  F my_##name##f(F z) { return of_f(name##f(f(z))); }        \
  D my_##name(D z) { return of_d(name(d(z))); }              \
  D my_##name##l(D z) { return of_d(name(d(z))); }
#define REAL(name)                                           \
  float my_##name##f(F z) { return name##f(f(z)); }          \
  double my_##name(D z) { return name(d(z)); }               \
  double my_##name##l(D z) { return name(d(z)); }

COMPLEX(cexp) COMPLEX(csin) COMPLEX(ccos) COMPLEX(ctan)
COMPLEX(csinh) COMPLEX(ccosh) COMPLEX(ctanh) COMPLEX(clog) COMPLEX(csqrt)
REAL(cabs) REAL(carg)

F my_cpowf(F a, F b) { return of_f(cpowf(f(a), f(b))); }
D my_cpow(D a, D b) { return of_d(cpow(d(a), d(b))); }
D my_cpowl(D a, D b) { return of_d(cpow(d(a), d(b))); }
float my_crealf(F z) { return z.re; }
double my_creal(D z) { return z.re; }
double my_creall(D z) { return z.re; }
float my_cimagf(F z) { return z.im; }
double my_cimag(D z) { return z.im; }
double my_cimagl(D z) { return z.im; }
#endif

#ifdef ICUUC
typedef void *Converter;
enum { NO_SUCH_FILE = 4 };

Converter ucnv_open(const char *name, int *error) { *error = NO_SUCH_FILE; return NULL; }
void ucnv_close(Converter c) {}
void ucnv_reset(Converter c) {}
signed char ucnv_getMaxCharSize(Converter c) { return 4; }
const char *ucnv_getName(Converter c, int *error) { *error = NO_SUCH_FILE; return NULL; }
const char *ucnv_getStandardName(const char *name, const char *standard, int *error) {
  *error = NO_SUCH_FILE;
  return NULL;
}
const char *ucnv_getAvailableName(int number) { return NULL; }
int ucnv_countAvailable(void) { return 0; }
int ucnv_fromUCountPending(Converter c, int *error) { return 0; }
int ucnv_toUCountPending(Converter c, int *error) { return 0; }
/* Never reached: no converter has been opened. */
void ucnv_fromUnicode(void) {}
void ucnv_toUnicode(void) {}
void ucnv_getToUCallBack(void) {}
void ucnv_getFromUCallBack(void) {}
void ucnv_setToUCallBack(void) {}
void ucnv_setFromUCallBack(void) {}
void ucnv_cbToUWriteUChars(void) {}
void ucnv_cbFromUWriteUChars(void) {}
void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
#endif

#ifdef BCRYPTPRIMITIVES
unsigned char __stdcall SystemFunction036(void *buffer, unsigned long length); /* advapi32 */

int __stdcall ProcessPrng(unsigned char *data, size_t length) {
  while (length > 0) {
    unsigned long part = length > 1u << 20 ? 1u << 20 : (unsigned long)length;
    if (!SystemFunction036(data, part)) return 0;
    data += part;
    length -= part;
  }
  return 1;
}
#endif
