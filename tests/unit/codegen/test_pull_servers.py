"""`pull` against servers that serve, refuse, break off and mislead: it works, or nothing changes."""

from __future__ import annotations

import json
import re
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from graphql import build_schema, print_schema

from hero_healthie_codegen.pull import http
from tests.unit.codegen.pull_project import (
    NEWER_OPENAPI,
    VERSION,
    Dripping,
    GraphQL,
    Handler,
    Respond,
    cut_short,
    make_project,
    packed,
    run,
    serving,
    snapshot,
    text,
)
from tests.unit.codegen.test_commands import OPENAPI, SCHEMA

pytestmark = pytest.mark.slow

YAML = yaml.safe_dump(NEWER_OPENAPI)
JSON = json.dumps(NEWER_OPENAPI)


@pytest.fixture(autouse=True)
def no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HEALTHIE_API_KEY", raising=False)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")  # what is on this machine goes through no proxy


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_project(tmp_path / "project")


def locked(project: Path, api: str) -> dict[str, object]:
    return tomllib.loads((project / "specs" / "lock.toml").read_text())[api]


@pytest.mark.parametrize("respond", [text(YAML), text(JSON), text("\ufeff" + JSON), packed(YAML.encode())])
def test_hero_is_pulled_from_yaml_and_json_alike(project: Path, respond: Respond) -> None:
    with serving(respond) as server:
        done = run("pull", "hero", "--url", f"{server.url}/openapi.yaml?token=SECRET#part", root=project)
    assert done.code == 0, done.errors
    written = (project / "specs" / "hero" / "openapi.yaml").read_text()
    assert written.startswith("openapi: 3.1.0\ninfo:\n  title: Small\n  version: 1.1.0\n")
    row = locked(project, "hero")
    assert row["origin"] == f"{server.url}/openapi.yaml"
    assert row["version"] == "1.1.0"
    assert "SECRET" not in done.output + done.errors + (project / "specs" / "lock.toml").read_text()
    with serving(respond) as again:
        unchanged = run("pull", "hero", "--url", f"{again.url}/openapi.yaml", root=project)
    assert unchanged.code == 0
    assert (project / "specs" / "hero" / "openapi.yaml").read_text() == written


def test_a_second_pull_of_the_same_changes_nothing(project: Path) -> None:
    with serving(text(YAML)) as server:
        assert run("pull", "hero", "--url", server.url, root=project).code == 0
        before = snapshot(project)
        done = run("pull", "hero", "--url", server.url, root=project)
    assert done.code == 0
    assert "nothing has changed" in done.output
    assert snapshot(project) == before


def test_a_file_gives_its_name_and_no_path_to_the_lock(project: Path, tmp_path: Path) -> None:
    (tmp_path / "downloaded.json").write_text(JSON)
    done = run("pull", "hero", "--file", str(tmp_path / "downloaded.json"), root=project)
    assert done.code == 0, done.errors
    assert locked(project, "hero")["origin"] == "downloaded.json (file)"
    assert str(tmp_path) not in (project / "specs" / "lock.toml").read_text()


def test_the_lock_keeps_what_else_stands_in_it(project: Path, tmp_path: Path) -> None:
    lock = project / "specs" / "lock.toml"
    lock.write_text("# a remark\n" + lock.read_text() + '\n[other]\nkept = "yes"\n')
    healthie = locked(project, "healthie")
    (tmp_path / "downloaded.json").write_text(JSON)
    origin = 'a "quoted" \\ origin'
    done = run("pull", "hero", "--file", str(tmp_path / "downloaded.json"), "--origin", origin, root=project)
    assert done.code == 0, done.errors
    assert lock.read_text().startswith("# a remark\n")
    assert tomllib.loads(lock.read_text())["other"] == {"kept": "yes"}
    assert locked(project, "healthie") == healthie
    assert locked(project, "hero")["origin"] == origin


def test_healthie_is_pulled_by_introspection_of_the_requested_version(project: Path) -> None:
    with serving(GraphQL()) as server:
        done = run("pull", "healthie", "--version", "2026-07-01", "--url", f"{server.url}/graphql", root=project)
    assert done.code == 0, done.errors
    written = (project / "specs" / "healthie" / "schema.graphql").read_text()
    assert print_schema(build_schema(written)) == written.rstrip("\n")
    assert "  age: Int\n" in written
    row = locked(project, "healthie")
    assert row["version"] == "2026-07-01"
    assert row["origin"] == f"{server.url}/graphql (introspection)"
    _, headers = server.seen[0]
    assert "Authorization" not in headers


def test_without_a_version_the_locked_one_is_pulled_again(project: Path) -> None:
    with serving(GraphQL(versions=(VERSION,))) as server:
        assert run("pull", "healthie", "--url", server.url, root=project).code == 0
    assert locked(project, "healthie")["version"] == VERSION


def test_a_key_is_sent_to_loopback_and_shown_nowhere(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEALTHIE_API_KEY", "gh_live_SECRET")
    body = json.dumps({"errors": [{"message": "API Key gh_live_SECRET is invalid"}]})
    with serving(text(body, 401)) as server:
        done = run("pull", "healthie", "--url", server.url, root=project)
    assert done.code == 1
    assert server.seen[0][1]["Authorization"] == "Basic gh_live_SECRET"
    assert "unset it" in done.errors
    assert "SECRET" not in done.errors + done.output


def test_a_sunset_is_reported(project: Path) -> None:
    warning = {
        "code": "API_VERSION_SUNSET_WARNING",
        "requested_version": VERSION,
        "sunset_date": "2027-01-31",
        "latest_version": "2026-07-01",
    }
    with serving(GraphQL(extensions={"warnings": [warning]})) as server:
        done = run("pull", "healthie", "--url", server.url, root=project)
    assert done.code == 0
    assert f"version {VERSION} is served until 2027-01-31; the latest is 2026-07-01" in done.output


def without_deprecated_inputs(handler: Handler) -> None:
    """An older server, which refuses the argument that it does not know."""
    if "inputFields(includeDeprecated" in json.loads(handler.body)["query"]:
        handler.send(json.dumps({"errors": [{"message": "Unknown argument 'includeDeprecated'"}]}).encode())
    else:
        GraphQL()(handler)


def test_an_older_server_is_queried_again_without_what_it_does_not_know(project: Path) -> None:
    with serving(without_deprecated_inputs) as server:
        done = run("pull", "healthie", "--url", server.url, root=project)
    assert done.code == 0, done.errors
    assert len(server.seen) == 2


def redirect(target: Callable[[Handler], str], status: int = 302) -> Respond:
    return lambda handler: handler.send(b"", status, Location=target(handler))


def once_moved(handler: Handler) -> None:
    if handler.path == "/new":
        handler.send(YAML.encode())
    else:
        handler.send(b"", 301, Location="/new")


def test_a_redirect_of_a_download_is_followed(project: Path) -> None:
    with serving(once_moved) as server:
        done = run("pull", "hero", "--url", f"{server.url}/old", root=project)
    assert done.code == 0, done.errors
    assert [path for path, _ in server.seen] == ["/old", "/new"]


def errors(code: str, message: str = "m") -> str:
    return json.dumps({"errors": [{"message": message, "extensions": {"code": code}}]})


def served(requested: str | None, code: str = "API_VERSION_SUNSET_WARNING") -> GraphQL:
    return GraphQL(extensions={"warnings": [{"code": code, "requested_version": requested}]})


INTROSPECTION_PART = b'{"data": {"__schema": {"queryType": {"name": "Query"}, "types": [' + b" " * 1000
HERO_FAILURES: dict[str, tuple[Respond, str]] = {
    "a web page": (text("<!DOCTYPE html><p>Sign in</p>", Content_Type="text/html"), "web page"),
    "nothing": (text(""), "empty"),
    "cut short by the server": (text(OPENAPI[: OPENAPI.index("application/json")]), "is not YAML: line 1.*cut short"),
    "cut short JSON": (text(JSON[:-20]), "cut short"),
    "cut short on its way": (cut_short(YAML.encode()), "broke off"),
    "a half description": (text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"), "no `paths`"),
    "without operations": (text(json.dumps({**NEWER_OPENAPI, "paths": {}})), "no operation"),
    "Swagger": (text("swagger: '2.0'"), "Swagger 2.0"),
    "another version": (text("openapi: 4.0.0"), "states openapi: 4.0.0"),
    "GraphQL": (text(SCHEMA), "YAML"),
    "a list": (text("[1, 2]"), "no object"),
    "not valid": (
        text(JSON.replace('"responses"', '"answers"').replace('"in": "path"', '"in": "rain"')),
        "not a valid",
    ),
    "a missing part": (text(json.dumps({**NEWER_OPENAPI, "components": {}})), "does not hold"),
    "another file": (text(YAML.replace("#/components/schemas/Pet", "pets.yaml#/Pet")), "refers to other files"),
    "not packed as it says": (text(b"\x1f\x8bgarbage", Content_Encoding="gzip"), "not packed as it says"),
    "not text": (text(b"\xff\xfe\x00o"), "not UTF-8"),
    "a redirect to itself": (redirect(lambda handler: handler.path), "redirects more than"),
    "a redirect off https": (redirect(lambda _: "http://example.com/x?key=SECRET"), "which is not https"),
    **{
        str(status): (text("no", status), f"responded with {status}")
        for status in (204, 304, 401, 403, 404, 429, 500, 503)
    },
}
HEALTHIE_FAILURES: dict[str, tuple[Respond, str]] = {
    "a web page": (text("<html>", Content_Type="text/html"), "a web page"),
    "no JSON": (text("ok"), "no JSON"),
    "cut short by the server": (text(INTROSPECTION_PART), "cut short"),
    "cut short on its way": (cut_short(INTROSPECTION_PART), "broke off"),
    "refused as production does": (text("", 500), "refuses introspection"),
    "refused with a message": (text(errors("x", "Introspection is disabled")), "use the sandbox"),
    "refused with a plain string": (text('{"errors": "API Key is invalid"}'), "API Key is invalid"),
    "an unknown version": (text(errors("UNSUPPORTED_API_VERSION"), 400), f"does not serve API version {VERSION}"),
    "an unknown version in a 200": (text(errors("UNSUPPORTED_API_VERSION")), "Give a published version"),
    "a header that was lost": (text(errors("MISSING_API_VERSION_HEADER"), 400), "MISSING_API_VERSION_HEADER"),
    "another version than asked": (served("2024-06-01"), "served 2024-06-01"),
    "the baseline": (served(None, "MISSING_API_VERSION_HEADER"), "does a proxy remove the header"),
    "no schema": (text('{"data": {"pets": []}}'), "no __schema"),
    "no data": (text('{"data": null}'), "no __schema"),
    "partial": (text('{"data": {"__schema": {"types": []}}, "errors": [{"message": "Timeout"}]}'), "Timeout"),
    "a control sequence": (text(errors("x", "a\x1b[2Jb")), r"a\?\[2Jb"),
    "a key that is wanted": (text("", 401), "set HEALTHIE_API_KEY"),
    "nothing there": (text("", 404), "the sandbox is https://"),
    "too many requests": (text("", 429), "wait a while"),
    "a redirect": (redirect(lambda _: "https://example.com/x?key=SECRET", 307), "which was not followed"),
    "not packed as it says": (text(b"garbage", Content_Encoding="gzip"), "not packed as it says"),
}
FAILURES = [("hero", name) for name in HERO_FAILURES] + [("healthie", name) for name in HEALTHIE_FAILURES]


@pytest.mark.parametrize(("api", "name"), FAILURES)
def test_whatever_goes_wrong_is_said_and_nothing_changes(project: Path, api: str, name: str) -> None:
    respond, said = (HERO_FAILURES if api == "hero" else HEALTHIE_FAILURES)[name]
    before = snapshot(project)
    with serving(respond) as server:
        done = run("pull", api, "--url", f"{server.url}/openapi.yaml", root=project)
    assert done.code == 1
    assert re.search(said, done.errors), done.errors
    assert "SECRET" not in done.errors
    assert "\x1b" not in done.errors
    assert snapshot(project) == before


def test_a_drip_ends_with_the_time_limit_for_the_whole(project: Path) -> None:
    before = snapshot(project)
    with serving(Dripping()) as server:  # without end: nothing but the limit stops it
        done = run("pull", "hero", "--url", server.url, "--timeout", "0.3", root=project)
    assert done.code == 1
    assert "within 0.3 seconds" in done.errors
    assert snapshot(project) == before


def dripping_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        handler.wfile.write(b"X-Drip: 1\r\n")
        handler.wfile.flush()
        time.sleep(0.02)


def test_so_does_a_drip_of_headers(project: Path) -> None:
    with serving(dripping_headers) as server:
        done = run("pull", "hero", "--url", server.url, "--timeout", "0.3", root=project)
    assert done.code == 1
    assert "within 0.3 seconds" in done.errors or "did not speak HTTP" in done.errors


@pytest.mark.parametrize("respond", [text(b"#" * 5000), packed(b"#" * 5000)])
def test_a_huge_response_is_not_read_whole(project: Path, respond: Respond, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http.Limits.__init__, "__defaults__", (60.0, 4000))
    before = snapshot(project)
    with serving(respond) as server:
        done = run("pull", "hero", "--url", server.url, root=project)
    assert done.code == 1
    assert "more than 4,000 bytes" in done.errors
    assert snapshot(project) == before


def test_nobody_listening_is_said(project: Path) -> None:
    with serving(text("")) as server:
        url = server.url
    before = snapshot(project)
    done = run("pull", "hero", "--url", url, root=project)
    assert done.code == 1
    assert "cannot be reached" in done.errors
    assert snapshot(project) == before


def test_when_one_of_both_fails_neither_changes(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = snapshot(project)
    with serving(text(YAML)) as good, serving(text("", 500)) as bad:
        monkeypatch.setattr("hero_healthie_codegen.pull.hero.BUNDLE", good.url)
        monkeypatch.setattr("hero_healthie_codegen.pull.run.SANDBOX", bad.url)
        done = run("pull", root=project)
    assert (len(good.seen), len(bad.seen)) == (1, 1)
    assert done.code == 1
    assert snapshot(project) == before


def test_both_are_pulled_from_the_addresses_that_are_known(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(text(YAML)) as hero, serving(GraphQL()) as healthie:
        monkeypatch.setattr("hero_healthie_codegen.pull.hero.BUNDLE", hero.url)
        monkeypatch.setattr("hero_healthie_codegen.pull.run.SANDBOX", healthie.url)
        done = run("pull", "--version", "2026-07-01", root=project)
    assert done.code == 0, done.errors
    assert locked(project, "hero")["version"] == "1.1.0"
    assert locked(project, "healthie")["version"] == "2026-07-01"


def test_the_loss_of_most_operations_needs_force(project: Path, tmp_path: Path) -> None:
    few = tmp_path / "few.graphql"
    few.write_text("type Query { pets: Int }")
    before = snapshot(project)
    done = run("pull", "healthie", "--file", str(few), root=project)
    assert done.code == 1
    assert "1 operations where there were 4" in done.errors
    assert snapshot(project) == before
    assert run("pull", "healthie", "--file", str(few), "--force", root=project).code == 0


def test_a_description_that_the_overlay_is_to_correct_needs_force(project: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text(JSON.replace('"required": ["id"]', '"required": "id"'))
    refused = run("pull", "hero", "--file", str(wrong), root=project)
    assert refused.code == 1
    assert "pull it with --force" in refused.errors
    forced = run("pull", "hero", "--file", str(wrong), "--force", root=project)
    assert forced.code == 0
    assert "not a valid OpenAPI description" in forced.output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--file", "x"], "say which"),
        (["--url", "https://example.com"], "say which"),
        (["hero", "--url", "http://example.com/x?key=SECRET"], "is not https"),
        (["hero", "--url", "ftp://example.com/x"], "not an address"),
        (["hero", "--url", "nonsense"], "not an address"),
        (["hero", "--file", "missing.yaml"], "is missing"),
        (["hero", "--file", "."], "is not a file"),
        (["healthie", "--version", "latest"], "such as 2026-07-01"),
        (["healthie", "--version", "2026-13-01"], "such as 2026-07-01"),
        (["healthie", "--origin", "https://me:SECRET@example.com/"], "leave those out"),
        (["healthie", "--origin", "https://example.com/?key=SECRET"], "leave those out"),
        (["healthie", "--origin", "two\nlines"], "one line"),
    ],
)
def test_what_cannot_be_meant_is_said_before_anything_is_fetched(
    project: Path, arguments: list[str], said: str
) -> None:
    before = snapshot(project)
    done = run("pull", *arguments, root=project)
    assert done.code == 1
    assert said in done.errors
    assert "SECRET" not in done.errors
    assert snapshot(project) == before


def test_hero_refuses_a_version_that_its_description_does_not_state(project: Path, tmp_path: Path) -> None:
    (tmp_path / "hero.json").write_text(JSON)
    done = run("pull", "hero", "--file", str(tmp_path / "hero.json"), "--version", "9.9.9", root=project)
    assert done.code == 1
    assert "is version 1.1.0, not 9.9.9" in done.errors


def test_a_key_with_a_line_break_is_refused_unshown(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEALTHIE_API_KEY", "SECRET\nX: y")
    with serving(GraphQL()) as server:
        done = run("pull", "healthie", "--url", server.url, root=project)
    assert done.code == 1
    assert not server.seen
    assert "SECRET" not in done.errors
