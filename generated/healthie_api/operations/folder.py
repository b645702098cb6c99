# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import optional_object_of

from ..models.folder import FOLDER_FRAGMENT, Folder

OPERATION: GraphQLOperation[Folder | None] = GraphQLOperation(
    name="folder",
    kind="query",
    root_field="folder",
    python_path="healthie.queries.folder",
    safety="read",
    confidence="full",
    arguments={"custom_module_id": "ID", "id": "String"},
    document="""
query folder($custom_module_id: ID, $id: String) {
  folder(custom_module_id: $custom_module_id, id: $id) {
    ...Folder
  }
}
"""
    + FOLDER_FRAGMENT,
    decode=optional_object_of("folder", Folder),
)
