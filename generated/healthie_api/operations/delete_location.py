# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_location_payload import DELETE_LOCATION_PAYLOAD_FRAGMENT, DeleteLocationPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.location import LOCATION_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteLocationPayload] = GraphQLOperation(
    name="deleteLocation",
    kind="mutation",
    root_field="deleteLocation",
    python_path="healthie.mutations.delete_location",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteLocationInput"},
    document="""
mutation deleteLocation($input: deleteLocationInput) {
  deleteLocation(input: $input) {
    ...DeleteLocationPayload
  }
}
"""
    + DELETE_LOCATION_PAYLOAD_FRAGMENT
    + LOCATION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteLocation", DeleteLocationPayload),
)
