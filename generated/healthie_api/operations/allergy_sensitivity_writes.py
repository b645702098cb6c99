# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Date,
    Field,
    GraphQLOperation,
    InputModel,
    object_of,
)

from ..models.allergy_sensitivity import (
    ALLERGY_SENSITIVITY_FRAGMENT,
    AllergySensitivity,
    AllergySensitivityCategory,
    AllergySensitivityCategoryType,
    AllergySensitivityReactionType,
    AllergySensitivitySeverity,
    AllergySensitivityStatus,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class CreateAllergySensitivityInput(InputModel):
    category: AllergySensitivityCategory | str | None = None
    category_type: AllergySensitivityCategoryType | str | None = None
    custom_name: str | None = None
    custom_reaction: str | None = None
    drug_allergen_id: ID | None = None
    id: ID | None = None
    is_current: Boolean | None = Field(default=None, deprecated=True)
    metadata: JSON | None = None
    name: str | None = None
    onset_date: Date | None = None
    reaction: str | None = None
    reaction_type: AllergySensitivityReactionType | str | None = None
    severity: AllergySensitivitySeverity | str | None = None
    status: AllergySensitivityStatus | str | None = None
    user_id: ID | None = None


class DeleteAllergySensitivityInput(InputModel):
    id: ID | None = None


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


class CreateAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    duplicate_allergy: AllergySensitivity | None
    messages: list[FieldError | None] | None


class DeleteAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    messages: list[FieldError | None] | None


class UpdateAllergySensitivityPayload(BaseModel):
    allergy_sensitivity: AllergySensitivity | None
    duplicate_allergy: AllergySensitivity | None
    messages: list[FieldError | None] | None


CREATE_ALLERGY_SENSITIVITY: GraphQLOperation[CreateAllergySensitivityPayload] = GraphQLOperation(
    name="createAllergySensitivity",
    kind="mutation",
    safety="create",
    arguments={"input": "createAllergySensitivityInput!"},
    document="""
mutation createAllergySensitivity($input: createAllergySensitivityInput) {
 createAllergySensitivity(input: $input) {
 ...CreateAllergySensitivityPayload
 }
}

fragment CreateAllergySensitivityPayload on createAllergySensitivityPayload {
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAllergySensitivity", CreateAllergySensitivityPayload),
    facts=(Fact(argument="input.is_current", kind="replaced", text="is deprecated: use `status`", check="deprecated"),),
)

DELETE_ALLERGY_SENSITIVITY: GraphQLOperation[DeleteAllergySensitivityPayload] = GraphQLOperation(
    name="deleteAllergySensitivity",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAllergySensitivityInput!"},
    document="""
mutation deleteAllergySensitivity($input: deleteAllergySensitivityInput) {
 deleteAllergySensitivity(input: $input) {
 ...DeleteAllergySensitivityPayload
 }
}

fragment DeleteAllergySensitivityPayload on deleteAllergySensitivityPayload {
 allergy_sensitivity {
 ...AllergySensitivity
 }
 messages {
 ...FieldError
 }
}
"""
    + ALLERGY_SENSITIVITY_FRAGMENT
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAllergySensitivity", DeleteAllergySensitivityPayload),
)

UPDATE_ALLERGY_SENSITIVITY: GraphQLOperation[UpdateAllergySensitivityPayload] = GraphQLOperation(
    name="updateAllergySensitivity",
    kind="mutation",
    safety="idempotent_write",
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
    + USER_REFERENCE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAllergySensitivity", UpdateAllergySensitivityPayload),
    facts=(Fact(argument="input.is_current", kind="replaced", text="is deprecated: use `status`", check="deprecated"),),
)
