"""Each error of the package as problem+json: the right status, our words, nobody's data."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import jsonschema
import pytest
from fastapi import APIRouter, FastAPI
from fastapi.testclient import TestClient
from openapi_spec_validator import validate
from starlette.applications import Starlette
from starlette.routing import Route

from hero_healthie import (
    ConfigurationError,
    ConflictError,
    FieldError,
    HeroHealthieError,
    InvalidArgumentError,
    InvalidRequestError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    Verdict,
    WebhookError,
    errors,
)
from hero_healthie.errors import APIError
from hero_healthie.fastapi import (
    ClientDisconnectedError,
    Problem,
    RefusedError,
    add_exception_handlers,
    problem_of,
    responses,
)
from hero_healthie.fastapi._openapi import SCHEMA
from hero_healthie.fastapi._problems import TABLE
from tests.support.paths import ROOT

STATUSES = {
    "HeroHealthieError": 500,
    "ConfigurationError": 500,
    "InvalidArgumentError": 422,
    "PaginationError": 502,
    "SubscriptionOverflowError": 503,
    "WebhookError": 400,
    "WebhookSignatureError": 401,
    "WebhookStaleError": 401,
    "WebhookPayloadError": 400,
    "WebhookTooLargeError": 413,
    "WebhookReplayedError": 409,
    "WebhookStoreError": 503,
    "APIError": 502,
    "AuthenticationError": 500,
    "PermissionDeniedError": 500,
    "NotFoundError": 404,
    "InvalidRequestError": 422,
    "ConflictError": 409,
    "RateLimitedError": 429,
    "ServerError": 502,
    "APIVersionError": 500,
    "ResponseDecodeError": 502,
    "TransportError": 502,
    "NotSentError": 503,
    "FileError": 500,
    "RequestTimeoutError": 504,
    "DeadlineExceededError": 504,
    "OutcomeUnknownError": 409,
}
PLANTED = ("sk-live-canary", "Canaria", "9434765919", "https://vendor.example/v1/patients/9434765919")


def family(kind: type[HeroHealthieError]) -> list[type[HeroHealthieError]]:
    return [kind, *(each for child in kind.__subclasses__() for each in family(child))]


OF_ERRORS = [kind for kind in dict.fromkeys(family(HeroHealthieError)) if kind.__module__ == errors.__name__]


def planted(kind: type[HeroHealthieError]) -> HeroHealthieError:
    """An error that carries everything it should not tell."""
    text = " ".join(PLANTED)
    if issubclass(kind, APIError):
        error = kind(
            text,
            operation="hero.patients.get_patient_by_id",
            status=418,
            request_id=text,
            retry_after=12.3,
            codes=("canary",),
            field_errors=[
                FieldError("body.name", message=text, code="canary", expected=text),
                FieldError(text),
                FieldError("body.name"),
            ],
            partial={"name": text},
        )
        error.tenant = "42"
        return error
    return kind(text)


@pytest.mark.parametrize("kind", OF_ERRORS, ids=lambda kind: kind.__name__)
def test_every_class_has_a_distinct_row_that_reveals_nothing(kind: type[HeroHealthieError]) -> None:
    assert kind in TABLE
    problem = problem_of(planted(kind))
    assert problem.status == STATUSES[kind.__name__]
    text = problem.body.decode() + repr(problem) + repr(problem.headers)
    assert not [word for word in (*PLANTED, "canary", "418") if word in text]
    jsonschema.validate(json.loads(problem.body), SCHEMA, jsonschema.Draft202012Validator)


def test_the_table_is_complete_and_its_kinds_are_distinct() -> None:
    assert len(OF_ERRORS) >= 20
    kinds = [row.kind for row in TABLE.values()]
    assert len(set(kinds)) == len(kinds)


def test_the_schema_describes_the_problem() -> None:
    assert set(SCHEMA["properties"]) == set(Problem.__dataclass_fields__)


@pytest.mark.parametrize(
    ("error", "fields"),
    [
        (
            RateLimitedError("x", operation="o", retry_after=12.3),
            {"status": 429, "retry_after": 13, "outcome": "refused"},
        ),
        (RateLimitedError("x"), {"status": 429, "retry_after": 1}),
        (ServerError("x", retry_after=3), {"status": 502, "retry_after": None, "outcome": "unknown"}),
        (OutcomeUnknownError("x", retry_after=3), {"status": 409, "retry_after": None, "outcome": "unknown"}),
        (InvalidArgumentError("x", argument="body.coupons[0].id"), {"fields": ("body.coupons[0].id",)}),
        (InvalidRequestError("x", field_errors=[FieldError("price"), FieldError("")]), {"fields": ("price",)}),
        (NotFoundError("x", request_id="5f1c-0a42"), {"request_id": "5f1c-0a42"}),
        (NotFoundError("x", request_id="Ada Lovelace 5"), {"request_id": None}),
        (NotFoundError("x", request_id="9434765919"), {"request_id": None}),
        (NotFoundError("x", verdict=Verdict.UNKNOWN), {"outcome": "unknown", "status": 404}),
        (RefusedError(403, "No."), {"status": 403, "detail": "No."}),
        (ClientDisconnectedError(), {"status": 499}),
    ],
)
def test_fields_of_a_problem(error: HeroHealthieError, fields: dict[str, Any]) -> None:
    problem = problem_of(error)
    assert {name: getattr(problem, name) for name in fields} == fields


def test_a_webhook_error_has_the_status_it_names() -> None:
    class StaleError(WebhookError):
        status = 401

    assert problem_of(StaleError("x")).status == 401


def test_a_conflict_names_the_fields_that_differ() -> None:
    error = ConflictError("x")
    error.fields = ("price", "recipient_id")
    assert problem_of(error).fields == ("price", "recipient_id")


def test_an_app_may_choose_statuses_and_types() -> None:
    changed = {PermissionDeniedError: 403, APIError: 500}
    problem = problem_of(PermissionDeniedError("x"), statuses=changed, type_prefix="https://errors.example.org/")
    assert (problem.status, problem.type) == (403, "https://errors.example.org/upstream-permission")
    assert problem_of(ServerError("x"), statuses=changed).status == 502  # it has a row of its own
    assert problem_of(APIError("x"), statuses=changed).status == 500
    with pytest.raises(ConfigurationError, match="NotFoundError cannot have the status 200"):
        add_exception_handlers(FastAPI(), statuses={NotFoundError: 200})


RAISED: list[Exception] = []


async def raising(request: Any = None) -> None:
    raise RAISED[-1]


def fast_api() -> Starlette:
    app = FastAPI()
    app.add_api_route("/", raising)
    return app


def starlette() -> Starlette:
    return Starlette(routes=[Route("/", raising)])


@pytest.mark.parametrize("make", [fast_api, starlette])
@pytest.mark.parametrize(
    ("raised", "status", "kind"),
    [
        (RateLimitedError("x", retry_after=2), 429, "rate-limited"),
        (ExceptionGroup("g", [NotFoundError("x"), OutcomeUnknownError("x")]), 409, "outcome-unknown"),
        (ExceptionGroup("g", [ExceptionGroup("g", [NotFoundError("x")]), ServerError("x")]), 404, "not-found"),
    ],
)
def test_apps_respond_with_problems(make: Any, raised: Exception, status: int, kind: str, caplog: Any) -> None:
    app = make()
    add_exception_handlers(app)
    RAISED.append(raised)
    response = TestClient(app).get("/")
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["type"] == f"urn:hero-healthie:{kind}"
    assert response.headers.get("retry-after") == ("2" if status == 429 else None)
    assert len(caplog.records) == (1 if kind == "outcome-unknown" else 0)


def test_a_group_with_an_error_of_somebody_else_stays_an_error() -> None:
    app = fast_api()
    add_exception_handlers(app)
    RAISED.append(ExceptionGroup("g", [NotFoundError("x"), ValueError("y")]))
    assert TestClient(app, raise_server_exceptions=False).get("/").status_code == 500


def test_handlers_of_the_app_stay() -> None:
    app = FastAPI()

    @app.exception_handler(NotFoundError)
    @app.exception_handler(ExceptionGroup)
    async def own(_request: Any, _error: Exception) -> Any:
        from starlette.responses import PlainTextResponse

        return PlainTextResponse("own", 410)

    app.add_api_route("/", raising)
    add_exception_handlers(app)
    for error in (NotFoundError("x"), ExceptionGroup("g", [ServerError("x")])):
        RAISED.append(error)
        assert TestClient(app).get("/").status_code == 410


def test_the_table_of_the_docs_is_that_of_the_module() -> None:
    page = (ROOT / "docs" / "fastapi.md").read_text("utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    for name, status in STATUSES.items():
        if name != "HeroHealthieError" and not name.startswith("Webhook"):
            assert [
                row for row in rows if f"`{name}`" in row.split("|")[1] and row.split("|")[2].strip() == str(status)
            ]


def test_an_app_without_logging_shows_what_is_wrong_on_stderr() -> None:
    script = """
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hero_healthie.fastapi import HeroDep, install
app = FastAPI()
install(app)
@app.get("/")
async def get(hero: HeroDep) -> None: ...
assert TestClient(app).get("/").status_code == 500
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("ConfigurationError: the clients are not open, as no lifespan")


def test_what_is_nobodys_fault_outside_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    app = fast_api()
    add_exception_handlers(app)
    RAISED.append(ConfigurationError("the environment variable HERO_API_KEY is not set"))
    assert "HERO_API_KEY" not in TestClient(app).get("/").text
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("ERROR", "ConfigurationError: the environment variable HERO_API_KEY is not set")
    ]


def test_the_responses_stand_in_a_valid_openapi_document() -> None:
    app = FastAPI(responses=responses())
    router = APIRouter(responses=responses(429))

    @app.get("/all/{id}")
    @router.get("/some")
    async def get(id: int = 0) -> str:
        return str(id)

    app.include_router(router)
    document = app.openapi()
    validate(document)
    described = document["paths"]["/all/{id}"]["get"]["responses"]
    # What becomes of deliveries of webhooks is decided by their router.
    usual = {status for name, status in STATUSES.items() if not name.startswith("Webhook")}
    assert {int(status) for status in described} - {200} >= usual | {400, 403}
    assert "Retry-After" in described["429"]["headers"]
    for status, response in described.items():
        assert status == "200" or "application/problem+json" in response["content"]
    with pytest.raises(ConfigurationError, match="418"):
        responses(418)
