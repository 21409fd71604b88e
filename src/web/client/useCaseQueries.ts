import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { claimSchema } from '../../api/claimSchema.ts';
import { documentSummarySchema, openDocumentSchema } from '../../api/documentSchemas.ts';
import { caseExposureSchema } from '../../api/exposureSchemas.ts';
import { caseLeadsSchema } from '../../api/leadSchemas.ts';
import { mergeProposalSchema, networkSchema, traceAnswerSchema } from '../../api/networkSchemas.ts';
import { listStateSchema, screeningAnswerSchema } from '../../api/screeningSchemas.ts';
import { foundPassageSchema } from '../../api/searchSchema.ts';
import { reviewedStatementSchema } from '../../api/statementSchemas.ts';
import { ask } from './ask.ts';
import { useCase } from './CaseContext.ts';

function useCaseQuery<T>(path: string, schema: z.ZodType<T>, enabled = true) {
  const { key, api } = useCase();
  return useQuery({ queryKey: ['case', key, path], queryFn: () => ask(`${api}${path}`, schema), enabled });
}

/** The list of documents. */
export const useDocuments = () => useCaseQuery('/documents', z.array(documentSummarySchema));

/** Passages with the words; asks only for two letters or more. */
export const useSearch = (words: string) =>
  useCaseQuery(
    `/documents/search?${new URLSearchParams({ q: words })}`,
    z.array(foundPassageSchema),
    words.length > 1,
  );

/** One document with all that is tied to its text. */
export const useOpenDocument = (id: string) =>
  useCaseQuery(`/documents/${encodeURIComponent(id)}`, openDocumentSchema);

/** Parties and edges. */
export const useNetwork = () => useCaseQuery('/network', networkSchema);

/** Parties that may be one. */
export const useMergeProposals = () => useCaseQuery('/network/proposals', z.array(mergeProposalSchema));

/** Who the unnamed parties may be, as of the latest screening. */
export const useLeads = () => useCaseQuery('/network/leads', caseLeadsSchema);

/** How the parties come under sanctions, as of the latest screening; asks only where there is one. */
export const useExposure = (screened: boolean) =>
  useCaseQuery('/network/exposure', caseExposureSchema, screened);

/** All statements of the case. */
export const useStatements = () => useCaseQuery('/network/statements', z.array(reviewedStatementSchema));

/** The best-evidenced path between two parties; asks only once both are chosen. */
export const useTrace = (from: string, to: string) =>
  useCaseQuery(`/network/trace?${new URLSearchParams({ from, to })}`, traceAnswerSchema, Boolean(from && to));

/** The latest screening. */
export const useScreening = () => useCaseQuery('/screening', screeningAnswerSchema);

/** The sanctions lists that are on this machine. */
export const useLists = () => useCaseQuery('/screening/lists', z.array(listStateSchema));

/** Claims with their origins and denials. */
export const useClaims = () => useCaseQuery('/claims', z.array(claimSchema));
