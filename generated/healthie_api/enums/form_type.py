# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class FormType(OpenEnum):
    intake_forms = "intake_forms"
    recurring_forms = "recurring_forms"
    requested_forms = "requested_forms"
