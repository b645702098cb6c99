# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class ChartNoteStatus(OpenEnum):
    CO_SIGNED = "CO_SIGNED"
    CO_SIGNED_AND_LOCKED = "CO_SIGNED_AND_LOCKED"
    CREATED = "CREATED"
    LOCKED = "LOCKED"
    SIGNED = "SIGNED"
    SIGNED_AND_LOCKED = "SIGNED_AND_LOCKED"
