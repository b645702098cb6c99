"""Which clients are meant: addresses, phone numbers, names and days of birth, compared however they are written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healthie_api import UserListItem

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
_EXTENSION = re.compile(r"(x|ext\.?|extension|#)\s*\d+\s*$", re.IGNORECASE)
_NO_DIGIT = re.compile(r"\D")
_US_DIGITS = 10


def email_key(value: object) -> str:
    """Return an e-mail address as it is compared: without regard to case; empty if it is none."""
    text = value.strip() if isinstance(value, str) else ""
    return text.casefold() if _ADDRESS.fullmatch(text) else ""


def phone_key(value: object) -> str:
    """Return the digits of a phone number, without the prefix of the US, a prefix `00`, and an extension."""
    text = unicodedata.normalize("NFKC", value) if isinstance(value, str) else ""
    digits = _NO_DIGIT.sub("", _EXTENSION.sub("", text)).removeprefix("00")
    return digits[1:] if len(digits) == _US_DIGITS + 1 and digits.startswith("1") else digits


def name_key(value: object) -> str:
    """Return a name as it is compared: without regard to case, to spaces and to how accents are encoded."""
    text = unicodedata.normalize("NFKC", value) if isinstance(value, str) else ""
    return " ".join(text.casefold().split())


def names_of(client: UserListItem) -> set[str]:
    """Return the names of a client as they are compared."""
    legal = f"{client.legal_name or client.first_name or ''} {client.last_name or ''}"
    both = f"{client.first_name or ''} {client.last_name or ''}"
    names = (both, legal, client.full_name, client.name, client.full_legal_name)
    return set(filter(None, map(name_key, names)))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Wanted:
    """What a client must match: all that is not None."""

    email: str | None = None
    phone: str | None = None
    name: str | None = None
    dob: date | None = None

    @property
    def keywords(self) -> str | None:
        """What Healthie is asked to search for; None if it can search for none of it.

        It searches in names and e-mail addresses. Of a name one word, which is found in however many fields it lies.
        """
        if self.email is not None:
            return self.email.strip()
        return None if self.name is None else max(self.name.split(), key=len)

    def matches(self, client: UserListItem) -> bool:
        """Return whether it is this client."""
        phones = {phone_key(client.phone_number), phone_key(client.additional_phone_number)}
        return (
            (self.email is None or email_key(self.email) == email_key(client.email))
            and (self.phone is None or phone_key(self.phone) in phones)
            and (self.name is None or name_key(self.name) in names_of(client))
            and (self.dob is None or self.dob == client.dob)
        )
