# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_or_add_to_water_intake_entry_payload import (
    CREATE_OR_ADD_TO_WATER_INTAKE_ENTRY_PAYLOAD_FRAGMENT,
    CreateOrAddToWaterIntakeEntryPayload,
)
from ..models.entry import ENTRY_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOrAddToWaterIntakeEntryPayload] = GraphQLOperation(
    name="createOrAddToWaterIntakeEntry",
    kind="mutation",
    root_field="createOrAddToWaterIntakeEntry",
    python_path="healthie.mutations.create_or_add_to_water_intake_entry",
    safety="create",
    confidence="full",
    arguments={"input": "createOrAddToWaterIntakeEntryInput"},
    document="""
mutation createOrAddToWaterIntakeEntry($input: createOrAddToWaterIntakeEntryInput) {
  createOrAddToWaterIntakeEntry(input: $input) {
    ...CreateOrAddToWaterIntakeEntryPayload
  }
}
"""
    + CREATE_OR_ADD_TO_WATER_INTAKE_ENTRY_PAYLOAD_FRAGMENT
    + ENTRY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createOrAddToWaterIntakeEntry", CreateOrAddToWaterIntakeEntryPayload),
)
