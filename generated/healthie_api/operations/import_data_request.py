# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.import_data_request import IMPORT_DATA_REQUEST_FRAGMENT, ImportDataRequest

OPERATION: GraphQLOperation[ImportDataRequest | None] = GraphQLOperation(
    name="importDataRequest",
    kind="query",
    root_field="importDataRequest",
    python_path="healthie.queries.import_data_request",
    safety="read",
    confidence="full",
    arguments={"user_id": "ID"},
    document="""
query importDataRequest($user_id: ID) {
  importDataRequest(user_id: $user_id) {
    ...ImportDataRequest
  }
}
"""
    + IMPORT_DATA_REQUEST_FRAGMENT,
    decode=optional_object_of("importDataRequest", ImportDataRequest),
)
