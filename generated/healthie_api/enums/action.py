# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class Action(OpenEnum):
    ADDENDUM_CREATED = "ADDENDUM_CREATED"
    LOCKED = "LOCKED"
    REMOVE_SIGNATURE = "REMOVE_SIGNATURE"
    SIGNED = "SIGNED"
    UNLOCKED = "UNLOCKED"
