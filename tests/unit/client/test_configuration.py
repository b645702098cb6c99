"""A client that cannot work is refused when it is built, with the name of what is wrong."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from hero_healthie import ClientOptions, ConfigurationError, Healthie, Hero, RetryPolicy
from tests.support.wire import scripted_server

KEY = "sk-canary-7f3a"


def hero(**changes: Any) -> Hero:
    return Hero(**{"api_key": KEY, "practice_group_id": "42", "environment": "staging", **changes})


def healthie(**changes: Any) -> Healthie:
    return Healthie(**{"api_key": KEY, "environment": "sandbox", **changes})


BOTH: list[Callable[..., Hero | Healthie]] = [hero, healthie]


@pytest.mark.parametrize("build", BOTH)
@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"api_key": ""}, "api_key"),
        ({"api_key": "  "}, "api_key"),
        ({"api_key": None}, "api_key"),
        ({"api_key": 7}, "api_key"),
        ({"api_key": "a\r\nx-evil: 1"}, "api_key"),
        ({"api_key": "ключ"}, "api_key"),
        ({"environment": ""}, "environment"),
        ({"environment": None}, "environment"),
        ({"environment": "prod"}, "environment"),
        ({"environment": ["staging"]}, "environment"),
        ({"base_url": ""}, "base_url"),
        ({"base_url": "api.example.org"}, "base_url"),
        ({"base_url": "ftp://api.example.org"}, "base_url"),
        ({"base_url": "https://"}, "base_url"),
        ({"base_url": "https://user:pw@api.example.org"}, "base_url"),
        ({"base_url": "https://api.example.org?x=1"}, "base_url"),
        ({"base_url": "https://api.example.org/?"}, "base_url"),
        ({"base_url": "https://api.example.org/#"}, "base_url"),
        ({"base_url": "https://api.example.org:99999"}, "base_url"),
        ({"base_url": "http://api.example.org"}, "https"),
        ({"base_url": "https://api.exa mple.org"}, "base_url"),
        ({"base_url": "https://api.example.org/caf\u00e9"}, "encode its path with percent signs"),
        ({"base_url": "https://caf\u00e9.example.org"}, "xn--"),
        ({"base_url": "https://api.example.org/a%zz"}, "percent signs"),
        ({"base_url": "https://api.example.org/a\\b"}, "base_url"),
        ({"base_url": 'https://api.example.org/"a"'}, "base_url"),
        ({"base_url": "https://api.example.org/.."}, r"must not hold \. or \.\."),
        ({"base_url": "https://api.example.org/a/../b"}, r"must not hold \. or \.\."),
        ({"base_url": "https://api.example.org/./b"}, r"must not hold \. or \.\."),
        ({"base_url": "https://api.example.org/%2e%2E/b"}, r"must not hold \. or \.\."),
        ({"base_url": "https://api.example.org/.%2e/b"}, r"must not hold \. or \.\."),
        ({"base_url": "https://api.example.org/a%2f../b"}, r"must not hold \. or \.\."),
        ({"base_url": "https://api.example.org/a?b#c"}, "a query or a fragment"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": None}, "timeout"),
        ({"timeout": float("inf")}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"deadline": -1}, "deadline"),
        ({"retry": 3}, "retry"),
        ({"max_connections": 0}, "max_connections"),
        ({"ca_file": "/nonexistent/ca.pem"}, "ca_file"),
    ],
)
def test_a_wrong_setting_is_named(build: Callable[..., Any], changes: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError, match=named) as caught:
        build(**changes)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("value", ["", " ", None, 42, "4\n2"])
def test_a_practice_group_has_to_be_an_id(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="practice_group_id"):
        hero(practice_group_id=value)
    with pytest.raises(ConfigurationError, match="practice_group_id"):
        hero().for_practice_group(value)


@pytest.mark.parametrize("value", ["", "2026", "latest", "2026-1-1", 20260101])
def test_an_api_version_has_to_be_a_date(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="api_version"):
        healthie(api_version=value)


def test_nothing_defaults_to_production(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HERO_ENVIRONMENT", "HEALTHIE_ENVIRONMENT"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(TypeError, match="environment"):
        Hero(api_key=KEY, practice_group_id="42")  # type: ignore[call-arg] # the missing argument is the point
    with pytest.raises(TypeError, match="environment"):
        Healthie(api_key=KEY)  # type: ignore[call-arg] # the missing argument is the point


@pytest.mark.parametrize(
    ("build", "variables"),
    [
        (Hero.from_env, {"HERO_API_KEY": KEY, "HERO_PRACTICE_GROUP_ID": "42", "HERO_ENVIRONMENT": "staging"}),
        (Healthie.from_env, {"HEALTHIE_API_KEY": KEY, "HEALTHIE_ENVIRONMENT": "sandbox"}),
    ],
)
def test_each_variable_that_is_missing_is_named(
    build: Callable[[], Any], variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    build()
    for name in variables:
        with monkeypatch.context() as patched:
            patched.setenv(name, "")
            with pytest.raises(ConfigurationError, match=name):
                build()


def test_the_environment_can_say_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HERO_API_KEY", KEY)
    monkeypatch.setenv("HERO_PRACTICE_GROUP_ID", "42")
    monkeypatch.setenv("HERO_ENVIRONMENT", "staging")
    monkeypatch.setenv("HERO_BASE_URL", "http://127.0.0.1:9/hero/")
    monkeypatch.setenv("HEALTHIE_API_KEY", KEY)
    monkeypatch.setenv("HEALTHIE_ENVIRONMENT", "production")
    monkeypatch.setenv("HEALTHIE_BASE_URL", "http://[::1]:9/graphql")
    monkeypatch.setenv("HEALTHIE_API_VERSION", "2026-07-01")
    assert Hero.from_env().base_url == "http://127.0.0.1:9/hero"
    assert Healthie.from_env().base_url == "http://[::1]:9/graphql"
    assert Healthie.from_env().api_version == "2026-07-01"


def test_the_environments_are_the_vendors() -> None:
    assert hero().base_url == "https://api.staging.htech.app"
    assert hero(environment="production").base_url == "https://api.herohealth.net"
    assert healthie().base_url == "https://staging-api.gethealthie.com/graphql"
    assert healthie(environment="production").base_url == "https://api.gethealthie.com/graphql"


def test_views_change_nothing_of_what_they_were_made_from() -> None:
    client = hero()
    hub = client.for_practice_group("77")
    quick = hub.with_options(timeout=2.0, deadline=5.0, retry=RetryPolicy(attempts=1))
    assert (client.practice_group_id, hub.practice_group_id, quick.practice_group_id) == ("42", "77", "77")
    assert client.invoicing is client.invoicing
    assert client.invoicing is not hub.invoicing
    with pytest.raises(ConfigurationError, match="timeout"):
        client.with_options(timeout=0)
    with pytest.raises(ConfigurationError, match="api_key"):
        healthie().as_user(api_key="")


@pytest.mark.parametrize("build", BOTH)
def test_a_key_does_not_print_and_is_not_pickled(build: Callable[..., Any]) -> None:
    client = build()
    settings = [value for value in vars(client).values() if hasattr(value, "settings")]
    assert settings, "a client holds its caller"
    for holder in (client, *settings, settings[0].settings):
        assert KEY not in repr(holder)
        assert KEY not in str(holder)
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(settings[0].settings)


@pytest.mark.parametrize("build", [*BOTH, Hero.from_env, Healthie.from_env])
def test_a_misspelt_option_is_named_with_the_one_that_is_close(
    build: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for vendor, environment in (("HERO", "staging"), ("HEALTHIE", "sandbox")):
        monkeypatch.setenv(f"{vendor}_API_KEY", KEY)
        monkeypatch.setenv(f"{vendor}_ENVIRONMENT", environment)
    monkeypatch.setenv("HERO_PRACTICE_GROUP_ID", "42")
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'timout'; did you mean 'timeout'\?"):
        build(timout=3.0)
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'zzz'$"):
        build(zzz=KEY)
    assert build(timeout=3.0)


@pytest.mark.parametrize("client", [Hero, Healthie])
def test_the_documentation_of_a_client_names_every_option(client: type[Any]) -> None:
    assert client.__doc__ is not None
    assert all(f"`{option}`" in client.__doc__ for option in ClientOptions.__annotations__)


@pytest.mark.parametrize("own", [True, False])
async def test_a_path_of_the_base_url_goes_as_it_is_written(own: bool) -> None:
    async with scripted_server() as server, httpx.AsyncClient() as client:
        changes = {"base_url": f"{server.url}/caf%C3%A9/a;b=1/%2F", **({} if own else {"http_client": client})}
        server.responds({"data": {"currentUser": None}})
        async with hero(**changes) as first, healthie(**changes) as second:
            await first.request("GET", "/v1/a")
            await second.queries.current_user()
    assert [request.partition(b" HTTP")[0] for request in server.requests] == [
        b"GET /caf%C3%A9/a;b=1/%2F/v1/a",
        b"POST /caf%C3%A9/a;b=1/%2F",
    ]
