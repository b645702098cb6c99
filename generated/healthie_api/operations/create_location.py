# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_location_payload import CREATE_LOCATION_PAYLOAD_FRAGMENT, CreateLocationPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.location import LOCATION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateLocationPayload] = GraphQLOperation(
    name="createLocation",
    kind="mutation",
    root_field="createLocation",
    python_path="healthie.mutations.create_location",
    safety="create",
    confidence="full",
    arguments={"input": "createLocationInput"},
    document="""
mutation createLocation($input: createLocationInput) {
  createLocation(input: $input) {
    ...CreateLocationPayload
  }
}
"""
    + CREATE_LOCATION_PAYLOAD_FRAGMENT
    + LOCATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createLocation", CreateLocationPayload),
)
