# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class LabOrderIntegration(OpenEnum):
    CHANGE_HEALTH = "CHANGE_HEALTH"
    CUSTOM = "CUSTOM"
    EVEXIA = "EVEXIA"
    FULLSCRIPT = "FULLSCRIPT"
    LAB_TESTING_API = "LAB_TESTING_API"
    RUPA = "RUPA"
    VITAL = "VITAL"
