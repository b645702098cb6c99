# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class AppointmentWorkflowChartNoteStatus(OpenEnum):
    CREATED = "CREATED"
    LOCKED = "LOCKED"
    SIGNED = "SIGNED"
    SIGNED_AND_LOCKED = "SIGNED_AND_LOCKED"
