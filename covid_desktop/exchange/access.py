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

_HERE = ("localhost", "127.0.0.1", "::1")


def trusted(server: ArchiveServer) -> ssl.SSLContext:
    """What a connection to the archive is encrypted with; its certificate is always checked.

    Raises:
        AccessRefused: the file of certificates to trust cannot be read.
    """
    try:
        return ssl.create_default_context(cafile=server.certificates or None)
    except OSError:  # ssl.SSLError is one
        raise AccessRefused(
            "certificates-unreadable",
            "The file with the archive’s certificates cannot be read.",
            "Choose it again in the settings of the PACS.",
        ) from None


def certificate_refused(place: str) -> AccessRefused:
    """The sentence where the other end cannot show that it is the archive."""
    return AccessRefused(
        "certificate-not-trusted",
        sentence("The certificate of {0} is not trusted, so nothing was sent.", place),
        "Name the PEM file of its certificate in the settings of the PACS, or ask its keeper.",
    )


def encryption_fault(server: ArchiveServer) -> AccessRefused | None:
    """Why a TLS connection to the DICOM service fails; None if TLS is not the cause.

    Args:
        server: with TLS; asked once more, without a word of DICOM.
    """
    try:
        with (
            socket.create_connection((server.host, server.port), server.seconds) as plain,
            trusted(server).wrap_socket(plain, server_hostname=server.host),
        ):
            return None
    except ssl.SSLCertVerificationError:
        return certificate_refused(server.place)
    except (ssl.SSLError, ConnectionResetError):
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
