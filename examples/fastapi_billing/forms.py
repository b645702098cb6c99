"""Forms that only our page can send."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import Request

COOKIE = "billing_session"
_SESSION = re.compile(r"[A-Za-z0-9_-]{43}")
_TOKEN = re.compile(r"[0-9a-f]{32}")
_MOST_BYTES = 16 * 1024


class FormError(Exception):
    """Raised for a form that cannot be accepted.

    Attributes:
        status: the HTTP status.
    """

    def __init__(self, message: str, *, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


class Guard:
    """Recognise our forms by a field that belongs to the cookie of the browser.

    Args:
        key: a secret that all workers share.
    """

    def __init__(self, key: str) -> None:
        self._key = key.encode()

    def session_of(self, request: Request) -> str:
        """Return the session of a browser, or a new one."""
        known = request.cookies.get(COOKIE, "")
        return known if _SESSION.fullmatch(known) else secrets.token_urlsafe(32)

    def field(self, session: str) -> str:
        """Return the CSRF token of a session."""
        return hmac.new(self._key, session.encode(), hashlib.sha256).hexdigest()

    async def read(self, request: Request) -> Mapping[str, str]:
        """Return the fields of a form.

        Raises:
            FormError: another site sent it, or it is no form.
        """
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > _MOST_BYTES:
                raise FormError("The form is too large.", status=413)
        try:
            fields = dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=20))
        except ValueError:
            raise FormError("The form cannot be read.") from None
        expected = self.field(request.cookies.get(COOKIE, ""))
        if not hmac.compare_digest(fields.get("csrf", "").encode(), expected.encode()):
            raise FormError("The page is too old. Load it again, and nothing has been done so far.", status=403)
        return fields


def new_token() -> str:
    """Return the token of a new form."""
    return secrets.token_hex(16)


def checked_token(fields: Mapping[str, str]) -> str:
    """Return the token of a form.

    Raises:
        FormError: it has none of ours.
    """
    token = fields.get("token", "")
    if not _TOKEN.fullmatch(token):
        raise FormError("The form has lost its number. Load the page again.")
    return token
