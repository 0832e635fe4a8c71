"""Who is let in: certificates that we trust, and the name and password that we show."""

from __future__ import annotations

import base64
import socket
import ssl
import urllib.parse
from typing import TYPE_CHECKING

from covid_desktop.domain.sentence import sentence
from covid_desktop.exchange.archive import AccessRefused

if TYPE_CHECKING:
    from covid_desktop.exchange.archive import ArchiveServer

# For an alert, which comes within a round trip.
_ALERT_SECONDS = 2.0
_HERE = ("localhost", "127.0.0.1", "::1")


def trusted(server: ArchiveServer) -> ssl.SSLContext:
    """What a connection to the archive is encrypted with; its certificate is always checked.

    Raises:
        AccessRefused: a file of certificates, or the key of our own, cannot be read.
    """
    try:
        context = ssl.create_default_context(cafile=server.certificates or None)
    except OSError:  # ssl.SSLError is one
        raise AccessRefused(
            "certificates-unreadable",
            "The file with the archive’s certificates cannot be read.",
            "Choose it again in the settings of the PACS.",
        ) from None
    if server.own_certificate:
        try:
            # Without a passphrase of ours, the key's would be asked for on a terminal.
            context.load_cert_chain(server.own_certificate, server.own_key or None, password="")
        except (OSError, ValueError):
            raise AccessRefused(
                "own-certificate-unreadable",
                "The certificate of this workstation, or its key, cannot be read.",
                "Choose PEM files that belong together, the key without a passphrase.",
            ) from None
    return context


def certificate_refused(place: str) -> AccessRefused:
    """The sentence where the other end cannot show that it is the archive."""
    return AccessRefused(
        "certificate-not-trusted",
        sentence("The certificate of {0} is not trusted, so nothing was sent.", place),
        "Name the PEM file of its certificate in the settings of the PACS, or ask its keeper.",
    )


def own_certificate_refused(place: str, *, shown: bool) -> AccessRefused:
    """The sentence where the archive lets nobody in without a certificate that it knows.

    Args:
        place: the archive.
        shown: did we show one?
    """
    return AccessRefused(
        "own-certificate-refused",
        sentence("The archive ({0}) did not accept the certificate of this workstation.", place)
        if shown
        else sentence("The archive ({0}) asks for a certificate of this workstation.", place),
        "Name one that it knows in the settings of the PACS, or ask its keeper.",
    )


def is_about_us(fault: object) -> bool:
    """Is it our certificate that the other end misses or does not like?

    TLS says so by an alert (RFC 8446 6.2), which arrives with the first answer.
    """
    return isinstance(fault, ssl.SSLError) and any(
        word in str(fault.reason)
        for word in ("ALERT_CERTIFICATE", "ALERT_UNKNOWN_CA", "ALERT_BAD_CERTIFICATE",
                     "ALERT_HANDSHAKE_FAILURE", "ALERT_ACCESS_DENIED")
    )  # fmt: skip


def encryption_fault(server: ArchiveServer) -> AccessRefused | None:
    """Why a TLS connection to the archive fails; None if TLS is not the cause.

    Args:
        server: with TLS; asked once more, without a word of DICOM or HTTP.
    """
    host, port = server.host, server.port
    try:
        if server.web:
            address = urllib.parse.urlsplit(server.web)
            host, port = address.hostname or "", address.port or 443
        with (
            socket.create_connection((host, port), server.seconds) as plain,
            trusted(server).wrap_socket(plain, server_hostname=host) as secured,
        ):
            # An archive that lets us in waits for our first word; another hangs up.
            secured.settimeout(_ALERT_SECONDS)
            secured.recv(1)
            return None
    except TimeoutError:
        return None
    except ssl.SSLCertVerificationError:
        return certificate_refused(server.place)
    except (ssl.SSLError, ConnectionResetError) as fault:
        if is_about_us(fault):
            return own_certificate_refused(server.place, shown=bool(server.own_certificate))
        return AccessRefused(
            "no-encryption",
            sentence("No encrypted connection could be made to {0}.", server.place),
            "Check that this port of the archive speaks TLS; it may be another one.",
        )
    except (OSError, ValueError):
        return None


def login(server: ArchiveServer) -> dict[str, str]:
    """The header for user name and password (HTTP basic, RFC 7617); empty without a name.

    Raises:
        AccessRefused: the password would cross the network unencrypted.
    """
    if not server.user:
        return {}
    address = urllib.parse.urlsplit(server.web)
    if address.scheme != "https" and address.hostname not in _HERE:
        raise AccessRefused(
            "password-unencrypted",
            "User name and password are only sent over https.",
            "Use the archive’s https:// address in the settings of the PACS.",
        )
    pair = f"{server.user}:{server.password}".encode()
    return {"Authorization": f"Basic {base64.b64encode(pair).decode('ascii')}"}


def login_refused(place: str) -> AccessRefused:
    """The sentence for HTTP 401."""
    return AccessRefused(
        "login-refused",
        sentence("The archive ({0}) did not accept the user name and password.", place),
        "Put them right in the settings of the PACS.",
    )
