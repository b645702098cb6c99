# Generated from specs/healthie by python -m codegen generate. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel

from ..enums.intervention_type import InterventionType


class CreateDsiCommentInput(InputModel):
    content: str
    intervention_type: InterventionType | str
