"""Models that cannot be a selection: what is said, and that nothing is sent."""

from __future__ import annotations

import contextlib
import sys
import typing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any, Generic, Literal, NamedTuple, TypeVar

import pydantic
import pytest
import typing_extensions
from pydantic import AliasChoices, AliasPath, BaseModel, Field, RootModel, create_model

from hero_healthie import Healthie, InvalidArgumentError
from hero_healthie._selection.operations import selected
from hero_healthie._selection.plan import JUDGED, READABLE, Planner
from hero_healthie._selection.type_map import healthie_types
from hero_healthie.healthie.operation_lookup import healthie_operations
from hero_healthie.sandbox import Sandbox
from hero_healthie.selection import Args, From, Local, On, preview
from tests.support.values import required_arguments

T = TypeVar("T")


class Client(BaseModel):
    id: str
    name: str


class Untyped(BaseModel):
    id: str


class Told(BaseModel):
    typename: Literal["Document"]
    id: str


class Same(BaseModel):
    typename: Literal["Document"]
    name: str


class Clash(BaseModel):
    typename: Literal["Folder"]
    id: Annotated[int, From("name")]


class Loop(BaseModel):
    provider: User


class User(BaseModel):
    dietitian: Loop


class Names(RootModel[list[str]]):
    pass


@dataclass
class GenericVisit(Generic[T]):
    user: T


def visit(**fields: Any) -> type[Any]:
    return create_model(
        "Visit", **{name: value if isinstance(value, tuple) else (value, ...) for name, value in fields.items()}
    )


class Undefined(BaseModel):
    user: Nowhere  # type: ignore[name-defined] # noqa: F821 (what the test is about)


@dataclass
class UndefinedToo:
    user: Nowhere  # type: ignore[name-defined] # noqa: F821 (what the test is about)


@dataclass
class LocalWithoutDefault:
    id: str
    seen: Annotated[bool, Local()]


@dataclass
class AllLocal:
    seen: Annotated[bool, Local()] = False
    also: list[str] = field(default_factory=list, init=False)


class Weird:
    pass


@dataclass
class Unknown:
    location: Weird


class Pair(NamedTuple):
    id: str


BAD: list[tuple[str, str, Any, str]] = [
    # what it is about; the operation; the model; what is said
    (
        "a misspelt field",
        "appointment",
        visit(lenght=int),
        "Visit.lenght: Appointment has no field lenght; did you mean length?",
    ),
    (
        "snake case",
        "appointment",
        visit(providerName=str),
        "Visit.providerName: Appointment has no field providerName; did you mean provider_name?",
    ),
    ("nothing near", "appointment", visit(xyzzy=int), "Visit.xyzzy: Appointment has no field xyzzy"),
    (
        "From misspelt",
        "appointment",
        visit(at=Annotated[datetime, From("dat")]),
        "Visit.at: Appointment has no field dat; did you mean date?",
    ),
    (
        "nested",
        "appointment",
        visit(user=visit(fullname=str)),
        "Visit.user.fullname: User has no field fullname; did you mean full_name",
    ),
    (
        "nested in a list",
        "appointment",
        visit(attendees=list[visit(nam=str)]),
        "Visit.attendees.nam: User has no field nam; did you mean name",
    ),
    ("a str for an Int", "appointment", visit(length=str), "Visit.length: length is Int, and the model reads a str"),
    (
        "a float for a Boolean",
        "appointment",
        visit(is_group=float),
        "Visit.is_group: is_group is Boolean, and the model reads a float",
    ),
    (
        "a date for a moment",
        "appointment",
        visit(date=date),
        "Visit.date: date is ISO8601DateTime, and the model reads a date",
    ),
    (
        "an int for a moment",
        "appointment",
        visit(date=int | None),
        "Visit.date: date is ISO8601DateTime, and the model reads an int",
    ),
    ("a float for an ID", "appointment", visit(id=float), "Visit.id: id is ID!, and the model reads a float"),
    (
        "a dict for a String",
        "appointment",
        visit(location=dict[str, Any]),
        "Visit.location: location is String, and the model reads a dict",
    ),
    (
        "a str for an object",
        "appointment",
        visit(user=str),
        "Visit.user: user is User, an object, and the model reads a str: give a model for it",
    ),
    (
        "Any for an object",
        "appointment",
        visit(user=Any),
        "Visit.user: user is User, an object, and the model reads an Any: give a model for it",
    ),
    (
        "a dict for an object",
        "appointment",
        visit(user=dict[str, str]),
        "Visit.user: user is User, an object, and the model reads a dict",
    ),
    (
        "an object for a value",
        "appointment",
        visit(length=Client),
        "Visit.length: length is Int, a plain value, and the model reads an object",
    ),
    (
        "a list for one",
        "appointment",
        visit(user=list[Client]),
        "Visit.user: user is User, one value, and the model reads a list",
    ),
    (
        "one for a list",
        "appointment",
        visit(attendees=Client),
        "Visit.attendees: attendees is [User!]!, a list, and the model reads one: write list[…]",
    ),
    (
        "a list of anything for objects",
        "appointment",
        visit(attendees=list),
        "Visit.attendees: attendees is [User!]!, a list of objects: give a model for them",
    ),
    (
        "a list for a page",
        "document",
        visit(users=list[Client]),
        "Visit.users: users is UserConnection!, one page of a list: give a model with nodes and page_info",
    ),
    (
        "a secret",
        "user",
        visit(ssn=str),
        "Visit.ssn: User.ssn is secret, and no method asks for it; healthie.execute sends what you write",
    ),
    ("a secret below", "appointment", visit(user=visit(token=str)), "Visit.user.token: User.token is secret"),
    ("a secret by From", "user", visit(number=Annotated[str, From("ssn")]), "Visit.number: User.ssn is secret"),
    ("a model that holds itself", "user", Loop, "Loop.provider: User has no field provider"),
    (
        "a circle",
        "user",
        create_model("Circle", dietitian=(User, ...)),
        "Circle.dietitian.dietitian.provider: User has no field provider",
    ),
    (
        "itself",
        "user",
        create_model("Visit", dietitian=(typing.ForwardRef("Visit"), ...)),
        "Visit.dietitian: Visit holds itself, and a document cannot: make a class for each level",
    ),
    (
        "no argument of that name",
        "user",
        visit(assigned_tasks=Annotated[list[visit(id=str)], Args(limmit=3)]),
        "Visit.assigned_tasks: assigned_tasks has no argument limmit; did you mean limit?",
    ),
    (
        "no arguments at all",
        "appointment",
        visit(user=Annotated[Client, Args(limit=3)]),
        "Visit.user: user has no argument limit; it takes no arguments",
    ),
    (
        "an argument of another type",
        "user",
        visit(assigned_tasks=Annotated[list[visit(id=str)], Args(limit="3")]),
        "Visit.assigned_tasks.Args(limit): must be an Int, not a str",
    ),
    (
        "an enum that is not one of its values",
        "user",
        visit(api_keys=Annotated[visit(nodes=list[visit(id=str)]), Args(order_by="CREATED_AT_DSC")]),
        "Visit.api_keys.Args(order_by): must be one of the ApiKeyOrderKeys; did you mean CREATED_AT_DESC",
    ),
    (
        "a missing argument",
        "goal",
        visit(is_completed_for_date=bool),
        "Visit.is_completed_for_date: is_completed_for_date needs date: add Args(date=…)",
    ),
    (
        "Args on the items",
        "user",
        visit(assigned_tasks=list[Annotated[visit(id=str), Args(limit=3)]]),
        "Visit.assigned_tasks: Args belongs to the field and not to the items of its list",
    ),
    (
        "a marker without parentheses",
        "appointment",
        visit(seen=(Annotated[bool, Local], False)),
        "Visit.seen: write Local(), with parentheses",
    ),
    (
        "two of a kind",
        "appointment",
        visit(at=Annotated[datetime, From("date"), From("start")]),
        "Visit.at: From stands there twice",
    ),
    (
        "Local without a default",
        "appointment",
        LocalWithoutDefault,
        "LocalWithoutDefault.seen: Local says that it is not asked for, so it needs a default",
    ),
    (
        "Local and From",
        "appointment",
        visit(seen=(Annotated[bool, Local(), From("x")], False)),
        "Visit.seen: Local says that it is not asked for, so no other marker belongs beside it",
    ),
    ("nothing asked for", "appointment", AllLocal, "AllLocal: AllLocal asks for no field of Appointment"),
    (
        "AliasPath",
        "appointment",
        visit(name=(str, Field(validation_alias=AliasPath("user", "name")))),
        "Visit.name: AliasPath reads what no single field of the schema is; use From and a nested model",
    ),
    (
        "AliasChoices",
        "appointment",
        visit(name=(str, Field(validation_alias=AliasChoices("a", "b")))),
        "Visit.name: AliasChoices reads what no single field",
    ),
    (
        "a key that GraphQL cannot have",
        "appointment",
        visit(length=(int, Field(alias="the-length"))),
        "Visit.length: 'the-length' cannot be a key of a response",
    ),
    (
        "one key twice",
        "appointment",
        visit(a=(int, Field(alias="length")), b=(int, Field(alias="length"))),
        "Visit.b: two fields are read from the key length",
    ),
    (
        "a union without models that say what they are",
        "shareable",
        visit(id=str),
        'Shareable is a union of Document, Folder: say which by `typename: Literal["Document"]` or On("Document")',
    ),
    (
        "a type that is none of the union's",
        "shareable",
        visit(typename=Literal["Folders"]),
        "Visit: it is never a Folders; did you mean Folder?",
    ),
    (
        "a type that is never there",
        "appointment",
        visit(typename=Literal["User"]),
        "Visit: it is never a User; it is always Appointment",
    ),
    (
        "On where there is one type",
        "appointment",
        visit(user=Annotated[Client, On("Note")]),
        "Visit.user: it is never a Note; it is always User",
    ),
    (
        "On at a plain value",
        "appointment",
        visit(length=Annotated[int, On("User")]),
        "Visit.length: On belongs to a model, or to a list of one",
    ),
    (
        "two models for one type",
        "appointment",
        visit(user=Client | Untyped),
        "Visit.user: it is always a User, so one model has to read it",
    ),
    (
        "a model or a value",
        "appointment",
        visit(user=Client | str),
        "Visit.user: a union may hold models, or plain values, but not both",
    ),
    (
        "a generic dataclass without its argument",
        "appointment",
        visit(user=GenericVisit),
        "Visit.user.user: User has no field user",
    ),
    (
        "a type variable that nobody fills",
        "appointment",
        GenericVisit,
        "GenericVisit.user: user is User, an object, and the model reads a T: give a model for it",
    ),
    (
        "a type argument that does not fit",
        "appointment",
        GenericVisit[str],
        "GenericVisit.user: user is User, an object, and the model reads a str: give a model for it",
    ),
    (
        "the base of all models",
        "appointment",
        BaseModel,
        "into must be a pydantic model, a dataclass or a TypedDict, and is BaseModel",
    ),
    (
        "the base of all models, inside",
        "appointment",
        visit(user=BaseModel),
        "Visit.user: user is User, an object, and the model reads a BaseModel: give a model for it",
    ),
    ("a RootModel", "appointment", visit(user=Names), "Visit.user: a RootModel has no field"),
    (
        "a RootModel as the whole",
        "appointment",
        Names,
        "into must be a pydantic model, a dataclass or a TypedDict, and is Names",
    ),
    (
        "a tuple of a length",
        "appointment",
        visit(attendees=tuple[Client, Client]),
        "Visit.attendees: a tuple has to be one of any length",
    ),
    (
        "an undefined annotation",
        "appointment",
        Undefined,
        "Undefined: Nowhere in an annotation is not defined in its module",
    ),
    (
        "an undefined annotation of a dataclass",
        "appointment",
        UndefinedToo,
        "UndefinedToo: Nowhere in an annotation is not defined in its module",
    ),
    (
        "a list",
        "appointment",
        list[Client],
        "into must be a pydantic model, a dataclass or a TypedDict, and is a GenericAlias",
    ),
    ("a builtin", "appointment", str, "into must be a pydantic model, a dataclass or a TypedDict, and is str"),
    ("a NamedTuple", "appointment", Pair, "into must be a pydantic model, a dataclass or a TypedDict, and is Pair"),
    (
        "an instance",
        "appointment",
        Client(id="1", name="x"),
        "into must be a pydantic model, a dataclass or a TypedDict, and is a Client",
    ),
    (
        "a class that pydantic cannot build",
        "appointment",
        Unknown,
        "into: Unknown: pydantic cannot build it (PydanticSchemaGenerationError)",
    ),
    (
        "what every mutation asks for",
        "mutations.create_tag",
        visit(messages=Annotated[visit(id=str), From("tag")]),
        "Visit.messages: messages is what every call asks for, so call this field otherwise",
    ),
    (
        "a field of the record, not of the payload",
        "mutations.create_tag",
        visit(name=str),
        "Visit.name: createTagPayload has no field name",
    ),
    (
        "a page that costs too much",
        "document",
        visit(users=visit(nodes=list[visit(**{f"f{n}": Annotated[str, From("name")] for n in range(30)})])),
        "Visit: the document costs 3003; Healthie refuses more than 2000. users.nodes costs 3001 of it",
    ),
]


@pytest.mark.parametrize(("operation", "model", "said"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
async def test_a_model_that_cannot_be_a_selection_is_refused_and_nothing_is_sent(
    operation: str, model: Any, said: str, sandbox: Sandbox, healthie: Healthie
) -> None:
    path = operation if "." in operation else f"queries.{operation}"
    with pytest.raises(InvalidArgumentError) as caught:
        preview(model, path)
    assert said in str(caught.value)
    assert caught.value.argument == "into"
    group, _, name = path.partition(".")
    method: Any = getattr(getattr(healthie, group), name)
    required = required_arguments(method)
    with pytest.raises(InvalidArgumentError) as again:
        await method(**required, into=model)
    assert str(again.value) == str(caught.value)
    assert not sandbox.requests


@pytest.mark.parametrize(
    ("models", "said"),
    [
        (Told | Untyped, 'Untyped does not say of which type it is: add `typename: Literal["Document"]`'),
        (Told | Same, "two models say that they read a Document"),
        (Told | Clash, "id is ID! of a Document and String of a Folder, which one key cannot hold"),
        (Told | Annotated[Untyped, On("Folder")], "On cannot stand inside of a union"),
    ],
    ids=["unsaid", "same", "clash", "on"],
)
def test_the_models_of_a_union_say_which_they_are(models: Any, said: str) -> None:
    payload = create_model("Shared", shareable=(Annotated[models, Args(id="1", shareable_type="DOCUMENT")], ...))
    planner = Planner(healthie_types())
    with pytest.raises(InvalidArgumentError) as caught:
        planner.plan(payload, "Query")
    assert said in str(caught.value)


def test_a_typed_dict_that_pydantic_cannot_read_is_refused_with_the_one_that_works() -> None:
    class Old(typing.TypedDict):
        id: str

    if sys.version_info >= (3, 12):
        assert "id" in preview(Old, "queries.appointment").document
    else:
        with pytest.raises(InvalidArgumentError, match="has to come from typing_extensions"):
            preview(Old, "queries.appointment")

    class New(typing_extensions.TypedDict):
        id: str

    assert "id" in preview(New, "queries.appointment").document


def test_an_operation_of_a_document_of_ones_own_takes_no_model() -> None:
    custom = replace(healthie_operations("queries.appointment")[0], python_path="my_operations.visit")
    with pytest.raises(InvalidArgumentError, match="without a document of your own"):
        selected(custom, {}, Client)


def test_what_python_types_cannot_hold_is_what_pydantic_refuses() -> None:
    """A model is refused only where every value that the scalar may have is refused later."""
    samples: dict[str, list[Any]] = {
        "Boolean": [True, False],
        "Float": [1.0, 1.5, 0, -3],
        "ID": ["55", "abc", "6b1d2f4e-7c1a-4b0e-9f55-0d6e3f0c2a11"],
        "ISO8601Date": ["2022-08-15"],
        "ISO8601DateTime": ["2022-08-15T14:22:14Z", "2022-08-15 14:22:14 -0400"],
        "ISO8601Duration": ["PT30M", "P1D"],
        "Int": [1, 0, -7, 86_400],
        "UUID": ["6b1d2f4e-7c1a-4b0e-9f55-0d6e3f0c2a11"],
    }
    for scalar, values in samples.items():
        for python in JUDGED - READABLE[scalar]:
            adapter = pydantic.TypeAdapter[Any](python)
            accepted = []
            for value in values:
                with contextlib.suppress(pydantic.ValidationError):
                    accepted.append(adapter.validate_python(value))
            assert not accepted or (scalar, python) in UNWISE, (scalar, python, accepted)


UNWISE = {
    # pydantic makes something of these that nobody can mean.
    *(("Boolean", kind) for kind in (int, float, timedelta)),
    *(("Float", kind) for kind in (bool, date, datetime, timedelta)),
    *(("ID", kind) for kind in (float, datetime, Decimal)),
    ("Int", date),
}
