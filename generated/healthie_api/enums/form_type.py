# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class FormType(OpenEnum):
    intake_forms = "intake_forms"
    recurring_forms = "recurring_forms"
    requested_forms = "requested_forms"
