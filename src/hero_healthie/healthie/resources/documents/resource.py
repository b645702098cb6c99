"""Healthie documents: files of patients and of the practice, sent and fetched piece by piece."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, ClassVar, Literal, cast

from healthie_api import CreateDocumentInput, Document, DocumentOrderKeys
from healthie_api.operations.documents import OPERATION as LIST_DOCUMENTS
from hero_healthie._call.arguments import check_choice, check_flags, check_given, check_id, check_text
from hero_healthie._files import DEFAULT_MAX_BYTES
from hero_healthie._files.downloads import SavedFile, Wanted, fetch
from hero_healthie.errors import InvalidArgumentError, NotFoundError, PermissionDeniedError
from hero_healthie.healthie.resources.base import CreatingResource
from hero_healthie.healthie.resources.checks import check_page_size
from hero_healthie.healthie.resources.documents.kind import DOCUMENTS, METADATA_LIMIT
from hero_healthie.healthie.resources.files import File, as_upload
from hero_healthie.healthie.resources.metadata import tag_for
from hero_healthie.healthie.resources.options import Once
from hero_healthie.healthie.resources.writer import build
from hero_healthie.outcomes import Reconciliation
from hero_healthie_runtime.lists import ListCall
from hero_healthie_runtime.tracebacks import without_argument_frames, without_traceback_frames
from hero_healthie_runtime.uploads import ProgressCallback

Sharing = Literal["all", "shared", "private"]
SHARING = ("all", "shared", "private")


@dataclass(frozen=True, slots=True, repr=False)
class _Link:
    """Where a document can be fetched for some seconds: what `into=` reads."""

    id: str
    expiring_url: str | None


class Documents(CreatingResource[Document]):
    """`healthie.documents`: list, upload, download, reconcile.

    Example:
        report = await healthie.documents.upload("61", b"%PDF-1.7", name="Report.pdf", share=True)
    """

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "list": ("queries.documents",),
        "upload": ("mutations.create_document", "queries.documents"),
        "download": ("queries.document",),
        "reconcile": ("queries.documents",),
        "reconcile_many": ("queries.documents",),
    }
    KIND = DOCUMENTS

    @without_argument_frames
    def list(
        self,
        *,
        client: str | None = None,
        folder: str | None = None,
        keywords: str | None = None,
        sharing: Sharing | None = None,
        sort: DocumentOrderKeys = DocumentOrderKeys.CREATED_AT_DESC,
        page_size: int = 25,
    ) -> ListCall[Document]:
        """List documents: `async for document in healthie.documents.list(client=…)`.

        Args:
            client: only those of this patient, and those shared with the patient; without it those of the practice and
                of all patients that the user of the key looks after. With an id that nobody has, the list is empty.
            folder: only those in this folder; likewise.
            keywords: words of the name.
            sharing: only `shared` or only `private` ones.
            sort: the order, by default newest first.
            page_size: documents on one page.

        Returns:
            `ListCall[Document]`: await it for a page, iterate it for all.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            APIError: while awaiting or iterating: a page could not be fetched.
        """
        check_given(check_id, client=client, folder=folder)
        if sharing is not None:
            check_choice("sharing", sharing, SHARING)
        check_page_size(page_size, LIST_DOCUMENTS.max_page_size)
        variables = {
            "consolidated_user_id": client,
            "filter": sharing,
            "first": page_size,
            "folder_id": folder,
            "keywords": keywords,
            "order_by": sort,
        }
        return self._calls.list_call(LIST_DOCUMENTS, variables)

    @without_traceback_frames
    async def upload(
        self,
        client: str | None,
        file: File,
        *,
        name: str | None = None,
        share: bool = False,
        folder: str | None = None,
        description: str | None = None,
        include_in_charting: bool | None = None,
        metadata: Mapping[str, Any] | str | None = None,
        reference: str | None = None,
        ensure: Once | Literal["once"] | None = None,
    ) -> Document:
        """Upload a file, and return the document; it is read while it is sent: one of any size needs little memory.

        A reference is sent in `metadata`, as with `healthie.invoices.create`: by it `await error.reconcile()` finds the
        document when an OutcomeUnknownError leaves open whether it was saved, and `ensure="once"` saves it once.

        Args:
            client: the patient whose document it is; None for one of the practice. A reference is searched for among
                the documents of this patient.
            file: a path, bytes, an open binary file, an asynchronous iterator of bytes; or an `Upload`, which can say
                the media type and report progress.
            name: the name it is shown by, with its ending such as `.pdf`; required for bytes and iterators, by default
                that of the file.
            share: True to let the patient see it.
            folder: the id of the folder to put it in.
            description: what the document is.
            include_in_charting: whether it is shown among the patient's chart notes.
            metadata: your data, at most 128,000 characters as JSON, the reference included.
            reference: your name for it, such as the number of a report; nothing about the patient.
            ensure: `"once"`, or a `Once` with other options; needs a `reference`.

        Raises:
            InvalidArgumentError: an argument cannot be right, or the file cannot be read; nothing was sent.
            FileError: the file could not be read any further.
            InvalidRequestError: Healthie refused it, for example because there is no such client;
                `field_errors` says why.
            ConflictError: with `ensure`: a document with this reference has another name, or there are several.
            OutcomeUnknownError: it is unknown whether it was saved; reconcile before repeating.
            APIError: the call did not succeed.
        """
        check_given(check_id, client=client, folder=folder)
        check_given(check_text, name=name)
        check_flags(share=share)
        if share and client is None:
            raise InvalidArgumentError("share needs a client to share it with", argument="share")
        if ensure is not None and reference is None:
            raise InvalidArgumentError("ensure needs a reference to search for", argument="reference")
        tag, text = tag_for(metadata, reference, METADATA_LIMIT)
        values = {
            "description": description,
            "display_name": name,
            "file": as_upload(file, argument="file", name=name),
            "folder_id": folder,
            "include_in_charting": include_in_charting,
            "metadata": text,
            "rel_user_id": client,
            "share_with_rel": share or None,
        }
        document = build(CreateDocumentInput, values)
        writer = self._writer(consolidated_user_id=client)
        return await writer.create(document, tag=tag, reference=reference, ensure=ensure)

    @without_traceback_frames
    async def download(
        self,
        document: str | Document,
        *,
        to: str | os.PathLike[str],
        max_bytes: int | None = DEFAULT_MAX_BYTES,
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
    ) -> SavedFile:
        """Fetch the file of a document, by a link that is asked for just before, and save it; see `Healthie.download`.

        A link lives for some seconds. If it expires before it is used, a new one is asked for once.

        Args:
            document: the document, or its id.
            to: the path of the file, whose directory exists; a file that is there is replaced.
            max_bytes: the largest file that is saved, 4 GiB by default; None for any.
            resume: keep what has arrived when the download fails, and continue it when it is called again.
            on_progress: called with the bytes saved so far and the size, or None where the server does not say it.

        Raises:
            InvalidArgumentError: an argument cannot be right; no file was fetched.
            NotFoundError: there is no such document, or not for this key, or it has no file.
            PermissionDeniedError: two links were refused.
            FileError: the file is too large, or cannot be written.
            APIError: the download did not succeed.
        """
        document_id = document.id if isinstance(document, Document) else document
        check_id("document", document_id)
        check_flags(resume=resume)
        wanted = Wanted(url="", to=to, max_bytes=max_bytes, resume=resume, on_progress=on_progress)
        with suppress(PermissionDeniedError):  # a link that expired before it was used
            return await self._fetch(document_id, wanted)
        return await self._fetch(document_id, wanted)

    @without_traceback_frames
    async def reconcile(
        self,
        reference: str,
        *,
        client: str | None,
        since: datetime,
        last_attempt: datetime | None = None,
        settle: float | None = None,
        max_pages: int = 100,
    ) -> Reconciliation[Document]:
        """Find out whether a document was uploaded with this reference. Never raises an APIError.

        Args:
            reference: the reference given to `upload`, or the one that the error or event of that call carries.
            client: the patient given to `upload`; Healthie lists the documents of one patient, or of the practice.
            since: when the first attempt began, with a time zone.
            last_attempt: when the last attempt ended; left out, it may have been just now.
            settle: seconds after the last attempt before a missing document counts as not uploaded; None for the
                client's `timeout`.
            max_pages: how many pages of the list may be read.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
        """
        found = await self.reconcile_many(
            [reference], client=client, since=since, last_attempt=last_attempt, settle=settle, max_pages=max_pages
        )
        return found[reference]

    @without_traceback_frames
    async def reconcile_many(
        self,
        references: Iterable[str],
        *,
        client: str | None,
        since: datetime,
        last_attempt: datetime | None = None,
        settle: float | None = None,
        max_pages: int = 100,
    ) -> dict[str, Reconciliation[Document]]:
        """Find out whether many documents of one patient were uploaded, reading the list once; see `reconcile`.

        Args:
            references: the references given to `upload`, or those that the errors or events carry.
            client: see `reconcile`.
            since: when the first attempt of all began.
            last_attempt: when the last attempt of all ended.
            settle: see `reconcile`.
            max_pages: see `reconcile`.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
        """
        check_given(check_id, client=client)
        return await self._writer(consolidated_user_id=client).reconcile(
            references, since=since, last_attempt=last_attempt, settle=settle, max_pages=max_pages
        )

    async def _fetch(self, document_id: str, wanted: Wanted) -> SavedFile:
        calls, url = self._calls, await self._link(document_id)
        return await fetch(calls.executor, calls.file_source(), replace(wanted, url=url), calls.interceptors)

    async def _link(self, document_id: str) -> str:
        from healthie_api.operations.document import OPERATION  # noqa: PLC0415 (loads its models)

        found = cast("_Link | None", await self._calls.send(OPERATION, {"id": document_id}, into=_Link))
        if found is None or found.expiring_url is None:
            text = "there is no such document" if found is None else "the document has no file"
            raise NotFoundError(f"{text}, or not for this key", operation=OPERATION.python_path)
        return found.expiring_url


RESOURCE = Documents
