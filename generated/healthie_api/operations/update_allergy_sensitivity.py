# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, Date
from pydantic import Field

from ..enums.allergy_sensitivity_category import AllergySensitivityCategory
from ..enums.allergy_sensitivity_category_type import AllergySensitivityCategoryType
from ..enums.allergy_sensitivity_reaction_type import AllergySensitivityReactionType
from ..enums.allergy_sensitivity_severity import AllergySensitivitySeverity
from ..enums.allergy_sensitivity_status import AllergySensitivityStatus
from ..models.allergy_sensitivity import ALLERGY_SENSITIVITY_FRAGMENT, AllergySensitivity
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateAllergySensitivityInput(InputModel):
    category: AllergySensitivityCategory | str | None = None
    category_type: AllergySensitivityCategoryType | str | None = None
    custom_name: str | None = None
    custom_reaction: str | None = None
    id: str | None = None
    is_current: Boolean | None = Field(default=None, deprecated=True)
    metadata: JSON | None = None
    name: str | None = None
    onset_date: Date | None = None
    reaction: str | None = None
    reaction_type: AllergySensitivityReactionType | str | None = None
    severity: AllergySensitivitySeverity | str | None = None
    status: AllergySensitivityStatus | str | None = None
    user_id: ID | None = None


class UpdateAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    duplicate_allergy: AllergySensitivity | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateAllergySensitivityPayload] = GraphQLOperation(
    name="updateAllergySensitivity",
    kind="mutation",
    root_field="updateAllergySensitivity",
    python_path="healthie.mutations.update_allergy_sensitivity",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateAllergySensitivityInput!"},
    document="""
mutation updateAllergySensitivity($input: updateAllergySensitivityInput) {
  updateAllergySensitivity(input: $input) {
    ...UpdateAllergySensitivityPayload
  }
}

fragment UpdateAllergySensitivityPayload on updateAllergySensitivityPayload {
  allergy_sensitivity {
    ...AllergySensitivity
  }
  duplicate_allergy {
    ...AllergySensitivity
  }
  messages {
    ...FieldError
  }
}
"""
    + ALLERGY_SENSITIVITY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAllergySensitivity", UpdateAllergySensitivityPayload),
    facts=(Fact(argument="input.is_current", kind="replaced", text="is deprecated: use `status`", check="deprecated"),),
)
