"""Healthie's side: headers, versions, limits, and every operation by its type."""

from __future__ import annotations

import base64
import json
from datetime import date, timedelta
from typing import Any

import httpx
import pytest
from graphql import (
    GraphQLInputObjectType,
    GraphQLObjectType,
    build_client_schema,
    get_introspection_query,
    is_leaf_type,
    is_required_argument,
    parse,
)
from graphql.language import OperationDefinitionNode

from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.healthie.complexity import Cost, is_connection, measure, named_type
from hero_healthie.sandbox.healthie.facts import broken
from hero_healthie.sandbox.healthie.versions import judge, releases
from hero_healthie.sandbox.specs.load import healthie_schema
from tests.support.healthie_sandbox import Clinic
from tests.unit.sandbox.conftest import NO_TLS, GraphQL


@pytest.mark.parametrize(
    "headers", [{"authorization": ""}, {"authorization": "Basic no"}, {"authorizationsource": "Web"}]
)
def test_keys(sandbox: Sandbox, healthie_api: httpx.Client, headers: dict[str, str]) -> None:
    body = {"query": "{ currentUser { id } }"}
    response = healthie_api.post(sandbox.healthie_url, json=body, headers=headers)
    assert response.status_code == 401
    assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    body = {"query": "{ __schema { queryType { name } } }"}
    assert "data" in healthie_api.post(sandbox.healthie_url, json=body, headers=headers).json()


def test_who_asks_for_the_schema_gets_all_of_it(sandbox: Sandbox, healthie_api: httpx.Client) -> None:
    query = get_introspection_query(input_value_deprecation=True)
    response = healthie_api.post(sandbox.healthie_url, json={"query": query}, timeout=60).json()
    assert "errors" not in response
    told = build_client_schema(response["data"])
    assert set(told.type_map) == set(healthie_schema().type_map)
    action, step = told.type_map["ActionInput"], told.type_map["StepInput"]
    assert isinstance(action, GraphQLInputObjectType)
    assert isinstance(step, GraphQLInputObjectType)
    assert action.fields["config"].default_value == {}  # of a scalar that is an object
    assert step.fields["conditions"].default_value == []


def test_malformed_requests(sandbox: Sandbox, healthie_api: httpx.Client, graphql: GraphQL) -> None:
    url = sandbox.healthie_url
    assert healthie_api.post(url, content=b"{", headers={"content-type": "application/json"}).status_code == 400
    assert healthie_api.post(url, content=b"{}", headers={"content-type": "text/plain"}).status_code == 400
    assert healthie_api.post(url, json={"variables": {}}).status_code == 400
    missing = healthie_api.get(url)
    assert missing.status_code == 404
    assert "html" in missing.headers["content-type"]
    assert "errors" in graphql("{ nothing }")
    assert "errors" in graphql("{ currentUser {")
    assert "errors" in graphql("query A { currentUser { id } } query B { currentUser { id } }")


SUNSET, MISSING, UNSUPPORTED = "API_VERSION_SUNSET_WARNING", "MISSING_API_VERSION_HEADER", "UNSUPPORTED_API_VERSION"
NOW, LAST_DAY, AFTER = date(2026, 11, 1), date(2027, 1, 30), date(2027, 1, 31)


@pytest.mark.parametrize(
    ("header", "today", "warnings", "error"),
    [
        ("2026-07-01", NOW, [], None),
        ("2026-01-01", NOW, [SUNSET], None),
        ("2024-06-01", NOW, [SUNSET], None),
        ("2024-10-20", LAST_DAY, [SUNSET], None),
        (None, NOW, [MISSING, SUNSET], None),
        ("", LAST_DAY, [MISSING, SUNSET], None),
        (None, date(2026, 6, 30), [], None),
        ("2026-01-02", NOW, [], UNSUPPORTED),
        ("latest", NOW, [], UNSUPPORTED),
        ("2025-07-01", NOW, [], UNSUPPORTED),
        ("2026-01-01", date(2026, 2, 1), [], None),
        ("2026-07-01", date(2026, 2, 1), [], UNSUPPORTED),
        ("2026-01-01", AFTER, [], UNSUPPORTED),
        ("2026-01-02", AFTER, [], UNSUPPORTED),
        (None, AFTER, [], MISSING),
        ("2026-07-01", AFTER, [], None),
    ],
)
def test_versions(header: str | None, today: date, warnings: list[str], error: str | None) -> None:
    verdict = judge(header, today)
    assert [entry["code"] for entry in verdict.warnings] == warnings
    assert (verdict.error or {}).get("extensions", {}).get("code") == error


def test_every_published_version_is_served_from_its_day_to_its_sunset() -> None:
    assert len(releases()) == 13, "twelve, and the one that is announced"
    for release in releases():
        before, old = release - timedelta(days=1), release < date(2026, 7, 1)
        assert judge(release.isoformat(), release).error is None
        assert (judge(release.isoformat(), AFTER).error is not None) is old
        if release > releases()[0]:
            assert judge(release.isoformat(), before).error is not None


def test_what_is_said_of_versions_has_the_keys_of_the_vendor() -> None:
    latest, baseline, known = "2026-07-01", "2024-06-01", {"latest_version": "2026-07-01"}
    missing, sunset = judge(None, NOW).warnings
    assert {name: value for name, value in missing.items() if name != "message"} == {"code": MISSING, **known}
    dates = {"requested_version": baseline, "sunset_date": "2027-01-31", "latest_version": latest}
    assert {name: value for name, value in sunset.items() if name != "message"} == {"code": SUNSET, **dates}
    refused = {day: judge("2025-01-02", day).error or {} for day in (NOW, AFTER)}
    for day, minimum in ((NOW, baseline), (AFTER, latest)):
        facts = {"requested_version": "2025-01-02", "minimum_supported_version": minimum, **known}
        assert refused[day].keys() == {"message", "extensions"}
        assert refused[day]["extensions"] == {"code": UNSUPPORTED, **facts}
    assert (judge(None, AFTER).error or {})["extensions"] == {"code": MISSING, **known}


def test_version_warnings_travel(sandbox: Sandbox, healthie_api: httpx.Client) -> None:
    headers = {"healthie-graphql-api-version": "2026-01-01"}
    body = {"query": "{ currentUser { id } }"}
    response = healthie_api.post(sandbox.healthie_url, json=body, headers=headers).json()
    assert response["data"] == {"currentUser": {"id": "1"}}
    (warning,) = response["extensions"]["warnings"]
    assert {name: warning[name] for name in ("requested_version", "sunset_date", "latest_version")} == {
        "requested_version": "2026-01-01",
        "sunset_date": "2027-01-31",
        "latest_version": "2026-07-01",
    }


def cost(text: str, **variables: Any) -> Cost:
    document = parse(text)
    operation = document.definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    fragments = {node.name.value: node for node in document.definitions[1:]}  # type: ignore[attr-defined] # fragments have names
    return measure(healthie_schema(), operation, fragments, variables)  # type: ignore[arg-type]


def test_complexity() -> None:
    documented = "users(first: 3) { nodes { id appointments { id notes } } }"
    assert cost(f"{{ {documented} }}") == Cost(14, 4)
    assert cost(f"{{ {documented.replace('(first: 3)', '')} }}") == Cost(402, 4)
    by_variable = f"query($n: Int = 7) {{ {documented.replace('3', '$n')} }}"
    assert cost(by_variable).complexity == 30
    assert cost(by_variable, n=3).complexity == 14
    split = "{ users(last: 3) { ...page } } fragment page on UserConnection { nodes { ...u } } "
    split += "fragment u on User { id appointments { id notes } }"
    assert cost(split) == Cost(14, 4)
    merged = "{ users(first: 3) { nodes { id } } users(first: 3) { nodes { id appointments { id notes } } } }"
    assert cost(merged) == Cost(14, 4)
    info = "{ users(first: 9) { total_count page_info { has_next_page end_cursor } edges { cursor node { id } } } }"
    assert cost(info).complexity == 1 + 1 + 3 + 1 + 9 * 3
    assert cost("{ currentUser @skip(if: true) { id } }") == Cost(0, 0)


def test_limits(graphql: GraphQL) -> None:
    wide = " ".join(f"f{at}: first_name" for at in range(21))
    assert "complexity" in graphql(f"{{ users {{ nodes {{ {wide} }} }} }}")["errors"][0]["message"]
    deep = "{ currentUser " + "{ dietitian " * 25 + "{ id }" + " }" * 26
    assert "depth" in graphql(deep)["errors"][0]["message"]
    assert "errors" not in graphql("{ currentUser " + "{ dietitian " * 23 + "{ id }" + " }" * 24)


def test_people_and_packages(graphql: GraphQL) -> None:
    response = graphql(
        "{ users(first: 3) { total_count nodes { id last_name dietitian { id } } page_info { end_cursor } } }"
    )
    users = response["data"]["users"]
    assert users["total_count"] == 30
    names = [user["last_name"] for user in users["nodes"]]
    assert names == sorted(names)
    user = users["nodes"][0]
    assert graphql("query($id: ID) { user(id: $id) { last_name } }", id=user["id"])["data"]["user"] == {
        "last_name": user["last_name"]
    }
    assert graphql('{ user(id: "5") { id } }')["data"]["user"] is None
    offerings = graphql('{ offerings(keywords: "recipe") { nodes { id name price } } }')["data"]["offerings"]["nodes"]
    assert offerings == [{"id": "15", "name": "Recipe book", "price": "20.00"}]
    assert graphql('{ offering(id: "16") { price } }')["data"]["offering"] == {"price": None}


def selection(type_: Any, *, objects: bool) -> str:
    """Every leaf of a type and, of the objects next to them, that they are there."""
    type_ = named_type(type_)
    if is_connection(type_):
        info = "total_count page_info { has_next_page has_previous_page start_cursor end_cursor }"
        return f"{{ nodes {selection(type_.fields['nodes'].type, objects=objects)} edges {{ cursor }} {info} }}"
    members = getattr(type_, "types", None)
    if members:
        return "{ __typename " + " ".join(f"... on {member.name} {{ id }}" for member in members) + " }"
    if not isinstance(type_, GraphQLObjectType):
        return ""
    chosen = ["__typename"]
    for name, field in type_.fields.items():
        if any(is_required_argument(argument) for argument in field.args.values()):
            continue
        if is_leaf_type(named_type(field.type)):
            chosen.append(name)
        elif objects:
            chosen.append(f"{name} {{ __typename }}")
    return "{ " + " ".join(chosen) + " }"


@pytest.mark.slow
def test_every_query_responds_by_its_type(graphql: GraphQL) -> None:
    query_type = healthie_schema().query_type
    assert query_type is not None
    asked = 0
    for name, field in query_type.fields.items():
        needs = any(is_required_argument(argument) for argument in field.args.values()) or broken(name, {})
        if name == "requestedPayment" or needs:
            continue
        connected = is_connection(named_type(field.type))
        size = "(first: 2)" if "first" in field.args else ""
        response = graphql(f"{{ {name}{size} {selection(field.type, objects=not connected)} }}")
        assert "errors" not in response, (name, response)
        found = response["data"][name]
        if size:
            assert len(found["nodes"]) == min(2, found["total_count"]), name
            assert found["page_info"]["has_next_page"] is (found["total_count"] > 2), name
        asked += 1
    assert asked > 200


def test_what_a_mutation_makes_is_there(graphql: GraphQL, sandbox: Sandbox) -> None:
    text = 'mutation { createTag(input: { name: "vip" }) { tag { id name } messages { field message } } }'
    first, second = (graphql(text)["data"]["createTag"] for _ in range(2))
    assert first["messages"] is None
    assert first["tag"]["name"] == "vip"
    assert first["tag"]["id"] != second["tag"]["id"]
    assert [(effect.action, effect.type, effect.id) for effect in sandbox.ledger] == [
        ("created", "Tag", first["tag"]["id"]),
        ("created", "Tag", second["tag"]["id"]),
    ]
    names = {tag["id"]: tag["name"] for tag in graphql("{ tags { id name } }")["data"]["tags"]}
    assert names[first["tag"]["id"]] == names[second["tag"]["id"]] == "vip"


def test_responses_repeat(graphql: GraphQL) -> None:
    text = "query($id: ID) { task(id: $id) { id content due_date client { id first_name } } }"
    assert graphql(text, id="1") == graphql(text, id="1")
    assert graphql(text, id="1")["data"]["task"]["id"] == "1"
    assert graphql(text, id="77777")["data"]["task"] is None
    following = "query($after: String) { tasks(first: 2, after: $after) { nodes { id } page_info { end_cursor } } }"
    first = graphql(following)["data"]["tasks"]
    second = graphql(following, after=first["page_info"]["end_cursor"])["data"]["tasks"]
    assert first["nodes"]
    assert second["nodes"]
    assert not {node["id"] for node in first["nodes"]} & {node["id"] for node in second["nodes"]}
    forged = base64.urlsafe_b64encode(b"[" * 100_000).decode()
    assert "not one of this connection" in graphql(following, after=forged)["errors"][0]["message"]


def test_uploads(sandbox: Sandbox, healthie_api: httpx.Client) -> None:
    query = 'mutation($f: Upload) { createDocument(input: { file: $f, display_name: "a" }) { messages { field } } }'
    files = {"0": ("a.txt", b"hello\r\nworld", "text/plain")}
    data = {
        "operations": json.dumps({"query": query, "variables": {"f": None}}),
        "map": json.dumps({"0": ["variables.f"]}),
    }
    response = healthie_api.post(sandbox.healthie_url, data=data, files=files).json()
    assert response == {"data": {"createDocument": {"messages": None}}}
    assert sandbox.ledger[-1].data["file"] == {"filename": "a.txt", "size": 12}


def test_a_document_downloads(sandbox: Sandbox, healthie_api: httpx.Client) -> None:
    query = 'mutation($f: Upload) { createDocument(input: { file: $f, display_name: "a.txt" }) { document { id } } }'
    data = {
        "operations": json.dumps({"query": query, "variables": {"f": None}}),
        "map": json.dumps({"0": ["variables.f"]}),
    }
    files = {"0": ("a.txt", b"hello\r\nworld", "text/plain")}
    made = healthie_api.post(sandbox.healthie_url, data=data, files=files).json()["data"]["createDocument"]["document"]
    read = {"query": "query($id: ID) { document(id: $id) { expiring_url } }", "variables": made}
    url = healthie_api.post(sandbox.healthie_url, json=read).json()["data"]["document"]["expiring_url"]
    content = httpx.get(url, trust_env=False, verify=NO_TLS)
    assert (content.status_code, content.content) == (200, b"hello\r\nworld")
    assert content.headers["content-type"].startswith("text/plain")
    assert httpx.get(f"{url}0", trust_env=False, verify=NO_TLS).status_code == 404


def test_strict_refuses_what_keeps_no_state() -> None:
    clinic = Clinic(strict=True)
    (error,) = clinic.run("{ sdkConfig { __typename } }")["errors"]
    assert error["extensions"]["code"] == "SANDBOX_CANNED"
    assert "sdkConfig" in error["message"]
    assert "errors" not in clinic.run("{ currentUser { id } }")
    assert clinic.service.operation_states["sdkConfig"] == "canned"
