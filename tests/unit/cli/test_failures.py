"""What becomes of an error: one line, what to do next, and an exit code."""

from __future__ import annotations

import warnings

import pytest

from hero_healthie.cli.failures import CalledWronglyError, complete
from hero_healthie.cli.output import Output
from hero_healthie.errors import (
    AuthenticationError,
    ConfigurationError,
    FieldError,
    InvalidRequestError,
    NotSentError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
)

UPDATE = "hero.invoicing.update_invoice"


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (CalledWronglyError("it needs ID", advice="ops show"), 2, ["error: it needs ID", "next:  ops show"]),
        (OutcomeUnknownError("it was sent", operation=UPDATE), 3, ["it was sent", "before you have looked"]),
        (AuthenticationError("the key", operation=UPDATE), 1, ["HERO_API_KEY", "doctor --api hero"]),
        (PermissionDeniedError("no", operation="healthie.queries.users"), 1, ["doctor --api healthie says what"]),
        (RateLimitedError("too many", operation=UPDATE), 1, ["had no effect"]),
        (NotSentError("not reached", operation=UPDATE), 1, ["nothing was sent", "doctor"]),
        (ServerError("failed", operation=UPDATE), 1, ["tell the vendor the request id"]),
        (ConfigurationError("HERO_API_KEY is not set"), 1, ["HERO_API_KEY is not set", "hero-healthie doctor"]),
        (
            InvalidRequestError("no", operation=UPDATE, field_errors=[FieldError("memo", message="Ada", code="blank")]),
            1,
            ["change memo (blank)"],
        ),
        (
            InvalidRequestError("no", operation=UPDATE, field_errors=[FieldError("", message="Ada", code="BAD")]),
            1,
            [": no\n"],
        ),
        (ValueError("Ada Lovelace is no date"), 1, ["unexpected: ValueError at test_failures.py:", "report it"]),
        (FileNotFoundError(2, "No such file or directory", "x.json"), 1, ["x.json: No such file or directory"]),
    ],
)  # fmt: skip
def test_an_error_is_a_line_with_advice(
    error: Exception, code: int, said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    async def fail() -> int:
        raise error

    assert complete(Output("plain"), fail) == code
    out, err = capsys.readouterr()
    assert not out
    assert len(err.splitlines()) <= 2
    for text in said:
        assert text in err
    assert "Ada" not in err


def test_a_warning_is_a_note(capsys: pytest.CaptureFixture[str]) -> None:
    async def warn() -> int:
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.warn("memo is ignored", UserWarning, stacklevel=1)
        return 0

    assert complete(Output("plain"), warn) == 0
    assert capsys.readouterr().err == "warning: memo is ignored\n"
