# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.location import LOCATION_FRAGMENT
from ..models.update_location_payload import UPDATE_LOCATION_PAYLOAD_FRAGMENT, UpdateLocationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateLocationPayload] = GraphQLOperation(
    name="updateLocation",
    kind="mutation",
    root_field="updateLocation",
    python_path="healthie.mutations.update_location",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateLocationInput"},
    document="""
mutation updateLocation($input: updateLocationInput) {
  updateLocation(input: $input) {
    ...UpdateLocationPayload
  }
}
"""
    + UPDATE_LOCATION_PAYLOAD_FRAGMENT
    + LOCATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateLocation", UpdateLocationPayload),
)
