# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_fitbit_payload import CREATE_FITBIT_PAYLOAD_FRAGMENT, CreateFitbitPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.fitbit import FITBIT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFitbitPayload] = GraphQLOperation(
    name="createFitbit",
    kind="mutation",
    root_field="createFitbit",
    python_path="healthie.mutations.create_fitbit",
    safety="create",
    confidence="full",
    arguments={"input": "createFitbitInput"},
    document="""
mutation createFitbit($input: createFitbitInput) {
  createFitbit(input: $input) {
    ...CreateFitbitPayload
  }
}
"""
    + CREATE_FITBIT_PAYLOAD_FRAGMENT
    + FITBIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFitbit", CreateFitbitPayload),
)
