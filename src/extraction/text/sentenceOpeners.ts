/**
 * Words that open English sentences and are capitalised for that alone. A capitalised word of this list at the
 * start of a sentence is no part of a name.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `a an the this that these those it its he she they we you i his her their our my your who whom whose which what
  when where why how there here in on at by for from to of with without within into onto over under after before
  during since until till through throughout between among amid against about above across along around as because
  but and or nor so yet if unless although though while whereas whether despite besides beyond near outside inside
  behind below beside off out up down upon via per like unlike except
  however moreover meanwhile also still then thus therefore hence instead otherwise nevertheless nonetheless
  finally first second third last lastly later earlier soon now today yesterday tomorrow once again already often
  sometimes recently currently previously originally initially additionally similarly specifically generally overall
  according based given following including regarding concerning
  some any all both each every either neither several many most more much few fewer less least another other others
  such same no none not never only even just very too quite rather almost nearly about
  one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand dozens hundreds
  is are was were be been being am has have had do does did can could may might must shall should will would
  let please see note read asked speaking citing writing working using having being looking
  new old further another additional various certain different multiple separate single entire
  mr mrs ms`.split(/\s+/),
);

/** Common nouns and adjectives that often open a sentence or headline; capitalised there, they name nobody. */
export const COMMON_OPENERS: ReadonlySet<string> = new Set(
  `disclaimer copyright photo photos photograph image images file exclusive update updated breaking analysis opinion
  editorial caption credit video map graphic source sources table figure annex appendix page chapter section
  civilian civilians military officials official documents document report reports records record invoices invoice
  investigators experts expert analysts authorities companies company drones drone weapons delivery deliveries
  production people soldiers troops forces prices exports imports sanctions trade shipments shipment customs police
  russians workers engineers reporters journalists prosecutors lawyers diplomats relations talks ties tensions war
  peace security defense defence safety support efforts evidence critics supporters opponents residents witnesses
  western eastern northern southern central european international global national federal state local regional
  subject date from dear regards sincerely best attachment attachments fwd re cc bcc sent original message
  total amount quantity description item items price number invoice-no bill ship buyer seller consignee shipper
  yes hello thanks thank please contact tel phone fax email e-mail address website monday tuesday wednesday thursday
  friday saturday sunday january february march april june july august september october november december
  civil special joint former president minister king queen prime senior chief general mr mrs ms`.split(/\s+/),
);
