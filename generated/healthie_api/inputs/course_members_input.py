# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel


class CourseMembersInput(InputModel):
    label: str
    value: str
