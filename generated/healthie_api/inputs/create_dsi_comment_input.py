# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel

from ..enums.intervention_type import InterventionType


class CreateDsiCommentInput(InputModel):
    content: str
    intervention_type: InterventionType | str
