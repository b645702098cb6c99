"""Responses as described, made to drift at random places: each is read, and exactly those places are reported."""

from __future__ import annotations

import copy
import importlib
import json
import random
from functools import cache
from typing import Any

import pytest
from graphql import parse
from hypothesis import given, settings
from hypothesis import strategies as st

from hero_healthie import operations
from hero_healthie.sandbox.hero.routes import Routes
from hero_healthie.sandbox.specs.examples import Examples
from hero_healthie.sandbox.specs.load import hero_description
from hero_healthie_runtime.errors import DecodeError as HealthieDecodeError
from hero_healthie_runtime.errors import DecodeError as HeroDecodeError
from hero_healthie_runtime.rest import model, responses
from tests.support.drift_sites import CANARY, Site, graphql_sites, openapi_sites
from tests.support.healthie_operations import operation_of
from tests.support.healthie_specs import real_schema
from tests.unit.codegen.healthie_fakes import fake_response

pytestmark = pytest.mark.slow

HEALTHIE = [
    "requestedPayments",
    "requestedPayment",
    "customEmails",
    "prescriptionMedications",
    "goalHistories",
    "webhooks",
    "user",
    "appointments",
    "createWebhook",
    "createRequestedPayment",
    "deleteTag",
    "labOrders",
    "tags",
    "customEmail",
]
HERO = [record.name for record in operations() if record.api == "hero"]


@cache
def healthie(name: str) -> tuple[Any, str, list[Site]]:
    """The reader of an operation, a valid response, and where it can drift."""
    record = next(each for each in operations() if each.api == "healthie" and each.name == name)
    operation = operation_of(record.python_path.partition(".")[2])
    document = parse(operation.document)
    response = fake_response(real_schema(), document)
    return operation.decode, json.dumps(response), graphql_sites(real_schema(), document, response)


@cache
def hero(name: str) -> tuple[Any, str, list[Site]]:
    examples = Examples(hero_description(), 1)
    record = next(each for each in operations() if each.api == "hero" and each.name == name)
    _, tag, module = record.python_path.split(".")
    operation = importlib.import_module(f"hero_health_api.api.{tag}.{module}").OPERATION
    described = next(route for route in Routes(hero_description()).all if route.operation == name).success[1]
    response = None if described is None else examples.make(described, name)
    sites = [] if described is None else list(openapi_sites(examples, described, response))
    return operation.decode, json.dumps(response), sites


def drifted(data: st.DataObject, text: str, sites: list[Site]) -> tuple[Any, set[tuple[str, str]]]:
    response = json.loads(text)
    done: list[Site] = []
    for site in data.draw(st.lists(st.sampled_from(sites), min_size=1, max_size=6, unique_by=lambda site: site.keys)):
        before = copy.deepcopy(response)
        if site.spoil(response) and not all(_is_there(each, response) for each in done):
            response = before
        elif response != before:
            done.append(site)
    return response, {(site.kind, site.path) for site in done}


def _is_there(site: Site, response: Any) -> bool:
    """Whether a later one has not taken the place away."""
    for key in site.keys:
        if not isinstance(response, dict | list) or (isinstance(response, dict) and key not in response):
            return False
        response = response[key]
    return True


def reported(reading: Any, notes: Any) -> set[tuple[str, str]]:
    assert CANARY not in repr(notes)
    if reading.deviations:
        assert set(reading.deviations) == set(notes)
    else:
        assert bool(reading.drift_signs) == bool(notes)
    return {(note.kind, note.path) for note in notes}


@settings(max_examples=80)
@given(st.sampled_from(HEALTHIE), st.data())
def test_healthie(name: str, data: st.DataObject) -> None:
    reader, text, sites = healthie(name)
    response, expected = drifted(data, text, sites)
    assert reported(reader.read(response), reader.deviations(response)) == expected


@settings(max_examples=150)
@given(st.sampled_from([name for name in HERO if hero(name)[2]]), st.data())
def test_hero(name: str, data: st.DataObject) -> None:
    reader, text, sites = hero(name)
    response, expected = drifted(data, text, sites)
    assert reported(reader.read(200, response), reader.deviations(200, response)) == expected


def test_a_response_as_described_is_not_looked_at_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any) -> Any:
        raise AssertionError("the slow reading was used")

    monkeypatch.setattr(model.Model, "_read_lenient", never)
    monkeypatch.setattr(responses.Deviations, "__init__", never)
    for name in HERO:
        reader, text, _ = hero(name)
        reading = reader.read(200, json.loads(text))
        assert not reading.drift_signs
        assert not reading.deviations
    for name in HEALTHIE:
        reader, text, _ = healthie(name)
        reading = reader.read(json.loads(text))
        assert not reading.drift_signs
        assert not reading.deviations


def test_enough_places_are_tried() -> None:
    kinds = {site.kind for name in HEALTHIE for site in healthie(name)[2]}
    assert kinds == {"unknown_field", "unexpected_null", "unknown_enum_value", "unknown_member"}
    assert sum(len(hero(name)[2]) for name in HERO) > 300


def test_a_null_and_something_worse_is_an_error_that_names_what_is_worse() -> None:
    chosen = random.Random(1)
    for read, text, sites in (*map(_hero_reader, HERO), *map(_healthie_reader, HEALTHIE)):
        nulls = [site for site in sites if site.kind == "unexpected_null"]
        for site in chosen.sample(nulls, min(3, len(nulls))):
            response = json.loads(text)
            assert site.spoil(response)
            others = [each for each in nulls if _is_there(each, response) and each.keys != site.keys]
            if not others:
                continue
            other = chosen.choice(others)
            holder = response
            for key in other.keys[:-1]:
                holder = holder[key]
            holder[other.keys[-1]] = object()
            with pytest.raises((HeroDecodeError, HealthieDecodeError)) as caught:
                read(response)
            assert tuple(caught.value.path)[: len(other.keys)] == other.keys


def _hero_reader(name: str) -> tuple[Any, str, list[Site]]:
    reader, text, sites = hero(name)
    return lambda response: reader.read(200, response), text, sites


def _healthie_reader(name: str) -> tuple[Any, str, list[Site]]:
    reader, text, sites = healthie(name)
    return reader.read, text, sites
