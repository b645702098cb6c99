# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, ZonedDateTime

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.medication_type import MEDICATION_TYPE_FRAGMENT, MedicationType


class UpdateMedicationInput(InputModel):
    active: Boolean | None = None
    code: str | None = None
    comment: str | None = None
    custom_name: str | None = None
    directions: str | None = None
    dosage: str | None = None
    end_date: ZonedDateTime | None = None
    frequency: str | None = None
    id: ID | None = None
    metadata: JSON | None = None
    name: str | None = None
    route: str | None = None
    start_date: ZonedDateTime | None = None


class UpdateMedicationPayload(BaseModel):
    medication: MedicationType | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateMedicationPayload] = GraphQLOperation(
    name="updateMedication",
    kind="mutation",
    root_field="updateMedication",
    python_path="healthie.mutations.update_medication",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateMedicationInput!"},
    document="""
mutation updateMedication($input: updateMedicationInput) {
  updateMedication(input: $input) {
    ...UpdateMedicationPayload
  }
}

fragment UpdateMedicationPayload on updateMedicationPayload {
  medication {
    ...MedicationType
  }
  messages {
    ...FieldError
  }
}
"""
    + MEDICATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateMedication", UpdateMedicationPayload),
)
