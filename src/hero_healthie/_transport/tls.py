"""Which certificates are trusted."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from hero_healthie.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl


def tls_context(ca_file: str | None) -> ssl.SSLContext:
    """Return a context that trusts the system's authorities and those of `ca_file`.

    `SSL_CERT_FILE` and `SSL_CERT_DIR` stand in the place of the system's store. Where that holds nothing, as in many
    containers, certifi's authorities are trusted.

    Raises:
        ConfigurationError: a file of certificates cannot be read, or holds none; or the file that `SSLKEYLOGFILE` names
            cannot be written.
    """
    import ssl  # noqa: PLC0415 (loads OpenSSL: with the first request, not with the package)

    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if folder and not any(os.path.isdir(each) for each in folder.split(os.pathsep)):  # noqa: PTH112 (as OpenSSL reads it)
        raise ConfigurationError("SSL_CERT_DIR names no folder")
    try:
        context = ssl.create_default_context()
    except OSError as error:  # it also opens the file that SSLKEYLOGFILE names
        raise ConfigurationError(
            f"no TLS context can be made ({type(error).__name__}): see SSLKEYLOGFILE, SSL_CERT_FILE, SSL_CERT_DIR"
        ) from None
    if file and not context.cert_store_stats()["x509"]:
        raise ConfigurationError("SSL_CERT_FILE names no file with a PEM certificate")
    context.set_alpn_protocols(["http/1.1"])
    if not file and not folder and not _has_authorities(context):
        import certifi  # noqa: PLC0415 (needed only where the system has no store)

        context.load_verify_locations(certifi.where())
    if ca_file is not None:
        _add(context, ca_file, "ca_file")
    return context


def check_ca_file(ca_file: str) -> None:
    """Raise ConfigurationError if `ca_file` cannot be read or holds no certificate."""
    import ssl  # noqa: PLC0415 (as above)

    _add(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ca_file, "ca_file")


def _add(context: ssl.SSLContext, file: str, name: str) -> None:
    import ssl  # noqa: PLC0415 (as above)

    try:
        is_pipe = stat.S_ISFIFO(os.stat(file).st_mode)  # noqa: PTH116 (it may be no path at all)
        if not is_pipe:
            context.load_verify_locations(file)
    except ssl.SSLError:
        raise ConfigurationError(f"{name} holds no PEM certificate") from None
    except OSError as error:
        raise ConfigurationError(f"{name} cannot be read: {error.strerror}") from None
    except (TypeError, ValueError):
        raise ConfigurationError(f"{name} must be the path of a PEM file") from None
    if is_pipe:
        raise ConfigurationError(f"{name} is a pipe, and it is read more than once: write it into a file")


def _has_authorities(context: ssl.SSLContext) -> bool:
    """Return whether the store of the system holds anything; a folder is looked into when a certificate is checked."""
    import ssl  # noqa: PLC0415 (as above)

    if context.cert_store_stats()["x509_ca"]:
        return True
    folder = ssl.get_default_verify_paths().capath
    return bool(folder and os.path.isdir(folder) and os.listdir(folder))  # noqa: PTH112, PTH208 (a str of OpenSSL's)
