import { escapeHtml as esc, type Page } from '../../http/page.ts';
import { localDate, startOfLocalDay } from '../../kernel/workday.ts';
import { PersonRole } from '../cases/contract.ts';
import { type Letter, LetterKind } from './contract.ts';

/** The letter as it is printed, signed and sealed: one document on A4, with the receipt to tear off. */
export function printLetter(letter: Letter): Page {
  const [body, slip] =
    letter.kind === 'transfer'
      ? [transferBody(letter), transferSlip(letter)]
      : [noticeBody(letter), noticeSlip(letter)];
  return {
    title: `${LetterKind.labels[letter.kind].zh} ${letter.number}`,
    style,
    body: sheet(letter, body, slip),
  };
}

function sheet({ kind, from, number, date, state }: Letter, body: string, slip: string): string {
  const { zh, en } = LetterKind.labels[kind];
  const mark = state === 'recalled' ? '<p class="mark">已撤回 · Recalled</p>' : '';
  return `<main>
${mark}<header>
<h1>${esc(from)}<br>${zh}</h1>
<p class="en">${en}</p>
<p class="number">${esc(number)}</p>
</header>
${body}
<section class="sign">
<p>${esc(from)}</p>
<p class="seal">（盖章 · Seal）</p>
<p>${dayWords(date)}</p>
</section>
<p class="contact">（联系人：<i></i>联系电话：<i></i>）</p>
</main>
${slip && `<aside>${slip}</aside>`}`;
}

function transferBody(letter: Letter): string {
  const { to, title, caseNo, legalBasis, text, materials, crime, replyBy } = letter;
  const basis = legalBasis ? `根据${legalBasis}，` : '';
  const when = replyBy ? `请于${timeWords(replyBy)}前` : '请';
  const nature = crime ? '该案涉嫌犯罪，' : '';
  return `<p class="to">${esc(to)}：</p>
<p>我单位在网格化服务管理工作中办理“${esc(title)}”一案${numbered(caseNo)}。经审查，${nature}属于贵单位职责范围。${esc(basis)}现将该案移送贵单位处理。</p>
${facts(letter)}
${section('三、移送理由', 'Grounds', paragraphs(text))}
${section(`四、移送材料（共${materials.length}项）`, 'Material', `<ol>${materials.map((one) => `<li>${esc(one)}</li>`).join('')}</ol>`)}
${paragraph(`${when}签收并退回回执，处理结果请自签收之日起15个工作日内函告我单位。认为不属于贵单位管辖的，请自签收之日起1个工作日内书面说明理由，并退回全部材料。`)}
${paragraph('特此函告。')}`;
}

function facts({ parties, place, occurredAt, description }: Letter): string {
  const named = parties.map(({ role, name }) => `${PersonRole.labels[role].zh}：${name}`).join('；');
  const where = [occurredAt && `时间：${timeWords(occurredAt)}`, place && `地点：${place}`]
    .filter(Boolean)
    .join('；');
  return `${section('一、当事人', 'Parties', paragraph(named ? `${named}。` : '未登记。'))}
${section('二、基本情况', 'Facts', `${where ? paragraph(`${where}。`) : ''}${paragraphs(description)}`)}`;
}

function noticeBody(letter: Letter): string {
  const { to, title, caseNo, place, text, suggestion, replyNeeded, replyBy } = letter;
  const limit = replyNeeded ? (replyBy ? `请于${timeWords(replyBy)}前书面回复` : '须书面回复') : '无须回复';
  const rows: [string, string, string][] = [
    ['被抄告单位', 'To', esc(to)],
    ['案件', 'Case', `${esc(title)}<br>${esc(caseNo)}`],
    ['地点', 'Place', esc(place)],
    ['抄告事项', 'Matter', lines(text)],
    ['基本情况', 'Facts', lines(letter.description)],
    ['处理建议', 'Suggestion', suggestion ? lines(suggestion) : '—'],
    ['回复期限', 'Reply limit', limit],
  ];
  return `<table>${rows.map(([zh, en, cell]) => `<tr><th>${zh}<small>${en}</small></th><td>${cell}</td></tr>`).join('\n')}</table>`;
}

const slipHead = (title: string, english: string): string => `<h2>${title} <small>${english}</small></h2>`;

function transferSlip({ from, to, number, title, caseNo, materials, receipt }: Letter): string {
  const got = receipt ? `${timeWords(receipt.receivedAt)}` : blank;
  return `${slipHead('案件移送函回执', 'Receipt')}
<p class="to">${esc(from)}：</p>
<p>贵单位${esc(number)}《案件移送函》及“${esc(title)}”一案${numbered(caseNo)}材料共${materials.length}项收悉。</p>
<dl>
${entry('收件编号', 'Receipt no.', receipt ? esc(receipt.receiptNo) : blank)}
${entry('签收时间', 'Received', got)}
${entry('签收人', 'Signed by', blank)}
${receipt?.text ? entry('备注', 'Remark', lines(receipt.text)) : ''}
${entry('收件单位', 'Receiver', `${esc(to)}（盖章）`, 'full')}
</dl>`;
}

function noticeSlip({ from, to, number, reply, replyNeeded }: Letter): string {
  if (!replyNeeded) return '';
  return `${slipHead('抄告回复', 'Reply')}
<p class="to">${esc(from)}：</p>
${paragraph(`贵单位${number}《抄告单》收悉。现回复如下：`)}
${reply ? paragraphs(reply.text) : '<p class="write"></p>'}
<dl>
${entry('回复人', 'Signed by', blank)}
${entry('回复时间', 'Replied', reply ? timeWords(reply.at) : blank)}
${entry('回复单位', 'Unit', `${esc(to)}（盖章）`, 'full')}
</dl>`;
}

const numbered = (caseNo: string): string => `（案件编号：<span class="no">${esc(caseNo)}</span>）`;
const entry = (zh: string, en: string, value: string, size: 'half' | 'full' = 'half'): string =>
  `<div class="${size}"><dt>${zh}<small>${en}</small></dt><dd>${value}</dd></div>`;
const blank = '&nbsp;';

const section = (zh: string, en: string, body: string): string =>
  `<section><h2>${zh} <small>${en}</small></h2>${body}</section>`;
const paragraph = (text: string): string => `<p>${esc(text)}</p>`;
const split = (text: string | null): string[] =>
  (text ?? '').split(/\n+/).flatMap((line) => line.trim() || []);
const paragraphs = (text: string | null): string => split(text).map(paragraph).join('');
const lines = (text: string | null): string => split(text).map(esc).join('<br>');

/** 2025-03-03 → 2025年3月3日. */
const dayWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** To the minute, by the clock of Asia/Shanghai. */
function timeWords(instant: string): string {
  const at = new Date(instant);
  const day = localDate(at);
  const minutes = Math.floor((at.getTime() - startOfLocalDay(day).getTime()) / 60_000);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${dayWords(day)}${hour}时${minute > 0 ? `${minute}分` : ''}`;
}

/** As official documents are set (GB/T 9704): A4, title centred, a body of size 3 in Fangsong, indented by two characters. */
const style = `
@page { size: A4; margin: 26mm 26mm 18mm 28mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 16pt/1.75 FangSong, STFangsong, FangSong_GB2312, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; }
p, ol, dl { margin: 0; }
h1 { margin: 0; font: 600 22pt/1.4 "FZXiaoBiaoSong-B05S", STZhongsong, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; text-align: center; letter-spacing: .04em; }
h2 { margin: 0; font: 500 16pt/1.75 SimHei, STHeiti, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; break-after: avoid; }
small { font: 9pt/1 "Times New Roman", "Liberation Serif", serif; color: #444; }
.en { font: 10pt/1.6 "Times New Roman", "Liberation Serif", serif; text-align: center; color: #444; }
.number { text-align: right; margin: 4pt 0 12pt; }
p, li, td, dd { overflow-wrap: anywhere; }
.no { word-break: break-all; }
main > p, section > p, section > h2, aside > p { text-indent: 2em; text-align: justify; }
main > p.to, aside > p.to, main > p.mark { text-indent: 0; }
ol { padding-left: 3.4em; }
.sign { margin: 14pt 3em 0 auto; width: fit-content; break-inside: avoid; }
section.sign > p { text-indent: 0; text-align: center; line-height: 1.6; }
.sign .seal { color: #888; font-size: 12pt; }
main > p.contact { margin-top: 4pt; font-size: 14pt; text-align: left; break-before: avoid; }
.contact i { display: inline-block; width: 6.5em; border-bottom: .5pt solid #000; margin-right: .8em; }
.contact i:last-child { margin-right: 0; }
main > p.mark { text-align: right; font-size: 14pt; }
table { width: 100%; border-collapse: collapse; border: 1pt solid #000; line-height: 1.35; }
th, td { border: .75pt solid #000; padding: 3pt 8pt; font-size: 14pt; vertical-align: middle; }
th { width: 7.5em; font-weight: 400; text-align: center; }
th small, dt small { display: block; margin-top: 1pt; }
tr { break-inside: avoid; }
aside { break-inside: avoid; margin-top: 10pt; padding-top: 6pt; border-top: 1pt dashed #000; font-size: 13pt; line-height: 1.6; }
aside h2 { font-size: 14pt; text-align: center; }
dl { display: grid; grid-template-columns: 1fr 1fr; gap: 4pt 16pt; margin-top: 4pt; }
dl > div { display: flex; align-items: flex-end; gap: 8pt; }
dl > .full { grid-column: 1 / -1; }
dt { flex: none; line-height: 1.15; }
dd { margin: 0; flex: 1; border-bottom: .5pt solid #000; min-height: 1.4em; line-height: 1.3; }
.write { min-height: 44pt; }
@media screen {
  body { background: #e7e7e7; padding: 8mm 0; }
  main, aside { width: 210mm; margin: 0 auto; padding: 28mm 26mm 6mm 28mm; background: #fff; }
  aside { padding-top: 6mm; padding-bottom: 22mm; }
}
`;
